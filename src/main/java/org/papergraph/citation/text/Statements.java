package org.papergraph.citation.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds what references say of a copy rather than of the work: its edition, its extent, what it was translated from,
/// when it was looked at, what degree it was written for. Each is a piece of its own, whatever stands around it:
/// "**Title**. 2. ed. Porto: Leme, 2001. 312 p."
public final class Statements {
    private static final String REVISING =
            "(?:rev|überarb|neubearb|erw|erg|durchges|vollst|korr|aktual|verb|unver|neu|int|"
                    + "updated|expanded|enlarged|annotated|student|global|ampl|atual|aum|corr|augm|перераб|"
                    + "испр|доп|стер)\\p{L}*+";
    private static final String AND = "(?: (?:u\\.|und|and|&|и|et|e|y))?";
    private static final String REVISED = "(?:" + REVISING + "\\.?,?" + AND + " ?){0,5}";
    private static final String BEHIND = "(?:,? " + REVISING + "\\.?" + AND + "){0,3}+";
    private static final String EDITION_WORD = "(?:ed(?:ition|ição|ición|izione)?|edn|aufl(?:age)?|изд(?:ание)?|"
            + "éd(?:ition)?|ausg(?:abe)?|uitg|wyd|utg)\\b\\.?+";
    /// Ordinals and their like, written out.
    private static final String WORD = String.join(
            "|",
            "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|anniversary|international|new",
            "primera|segunda|tercera|cuarta|quinta|sexta|séptima|octava|novena",
            "primeira|terceira|sétima|oitava|nona",
            "première|deuxième|seconde|troisième|quatrième|cinquième|sixième",
            "prima|seconda|terza|quarta",
            "erste|zweite|dritte|vierte|fünfte|sechste|siebte|achte",
            "первое|второе|третье|четвёртое|четвертое|пятое|шестое");

    private static final String ORDINAL =
            "(?:\\d{1,2}(?:st|n?d|rd|th|-[еяй]е?|ª|º|[aeo]|[eè]re|er|[eè]me|\\^e\\^)?\\.?,? ?|(?:" + WORD + ") )";
    private static final String NUMBER = "\\d{1,3}(?:\\.\\d{1,3})*(?: ?[-–] ?\\d{1,3}(?:\\.\\d{1,3})*)?";
    /// "chapters 1, 2 and 7", which end a piece: "Chapter 3 explains …" is prose.
    private static final Pattern CHAPTERS = Pattern.compile(
            "(?iU)(?:chapters?|chap\\.|chs?\\.|chps?\\.?|cap[ií]tulos?|caps?\\.|kapitel|kap\\.|chapitres?|capitol[oi]|"
                    + "глав[аы]|гл\\.) ?" + NUMBER + "(?:(?:, ?| (?:and|y|e|et|und|и|&) )" + NUMBER
                    + ")*+(?=\\s*+(?:[,;:.)\\]\"\\n\\x1E\\x1F]|$))");
    private static final String ROMAN = "[ivxl]{1,6}";
    /// "excerpts", "chapter IV", "§13–15": what is to be read of a book, which ends a piece.
    private static final Pattern PARTS = Pattern.compile("(?iU)(?:"
            + "(?:excerpts?|extracts?|selections)(?: from (?:chapters?|sections?|books?) " + NUMBER + "(?:(?:, ?| and )"
            + NUMBER + ")*+)?\\.?|(?:chapters?|sections?|books?) " + ROMAN + "(?:(?:, ?| and )" + ROMAN + "\\b)*+\\.?|"
            + "§{1,2} ?" + NUMBER + "(?:,? (?:and )?(?:§{1,2} ?)?" + NUMBER + ")*+)"
            + "(?=\\s*+(?:[,;:()\\]\"\\n\\x1E\\x1F]|$))");
    private static final Pattern EDITION = Pattern.compile("(?iU)(?:" + ORDINAL + REVISED + EDITION_WORD + BEHIND
            + "|(?:revised|rev\\.|new|expanded|updated|anniversary|international) " + EDITION_WORD + "|"
            + "(?:neu|sonder|studien|original|taschenbuch|jubiläums)ausg(?:abe\\b|\\.)|neuaufl(?:age\\b|\\.)|"
            + "изд\\. \\d+-е"
            + BEHIND + ")\\.?");
    private static final Pattern CJK_EDITION =
            Pattern.compile("(?:原书|原著)?第 ?[\\d一二三四五六七八九十]{1,3} ?[版刷]|" + "\\d{1,2}版|(?:[中英日法德俄]文|修订|增订|影印|典藏|精装|平装)版");
    private static final String CJK_FIRST = "第原中英日法德俄修增影典精平";
    private static final Pattern EXTENT = Pattern.compile("(?iU)(?:[xvil]{1,6},? ?\\+? ?)?\\d{1,5} ?(?:pp?|páginas|"
            + "págs?|seiten|с|стр|str|v|f|vols?|bde|bände|voll|tomos|[页頁])\\b"
            + "(?:[ :;,.]{1,3}(?:il|ил|ill)\\b)?(?:\\.|(?=\\s*+(?:[,;:)\\]–—"
            + "\\n\\x1E\\x1F-]|$)))");
    private static final Pattern TRANSLATED = Pattern.compile("(?iU)(?:пер(?:\\.|евод) (?:с|со) \\p{L}++\\.?|"
            + "translated from (?:the )?\\p{L}++(?! by )|original work published \\d{4}(?:, [^()]{3,60}(?=\\)))?|"
            + "œuvre originale publiée en \\d{4}|obra original publicada (?:en|em) \\d{4}|"
            + "original(?:werk|ausgabe)? (?:erschienen|veröffentlicht) \\d{4}|opera originale pubblicata nel \\d{4}|"
            + "(?:written )?in (?:chinese|japanese|russian|german|french|spanish|italian|korean|polish|portuguese|"
            + "dutch)"
            + "(?: with [^()]{3,40})?(?=\\s*+[)\\].,;])|"
            + "traduit de l['’]\\p{L}++|aus dem \\p{L}++en\\b)");
    private static final String DAY =
            "(?:\\d{1,2}\\.? ?(?:de )?\\p{L}{3,10}\\.?,? (?:de )?\\d{4}|\\p{L}{3,10}\\.? \\d{1,2},?"
                    + " \\d{4}|\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}|\\d{1,2}-\\p{L}{3,9}-\\d{4})";
    private static final Pattern ACCESSED = Pattern.compile("(?iU)(?:(?:accessed|retrieved|last"
            + " (?:accessed|visited|checked)|viewed|cited|дата обращения|acess?o"
            + " em|acesso|consult(?:é|ado|ada|ato|ed)|abgerufen(?: am)?|recuperado|recuperato|"
            + "zugriff am|besucht am|geraadpleegd|hämtad|dostęp|diakses|erişim(?: tarihi)?)\\b:? ?(?:on |le |el |em |il"
            + " |at |am |op |pada(?: tanggal)? )?(?:\\d{1,2}[:.]\\d{2},? )?(?:" + DAY
            + ",? ?)?(?:(?:from|von|de|van|da|à l['’]adresse)\\b)?|(?:disponível em|disponible"
            + " (?:en|sur|à l['’]adresse)|disponibile (?:su|in|presso)|verfügbar unter|beschikbaar op|tillgänglig på|"
            + "tersedia(?: (?:di|pada|dari|secara daring))?|available (?:online|at|from)|режим доступа|url)\\b:?|"
            + "(?:free(?:ly available)?|full (?:book|text|version)|complete) online(?=\\s*+[)\\].,;]|$)|"
            + "free (?:pdf|e-?book|download)(?=\\s*+[)\\].,;]|$)|links to an external site\\.?)");
    private static final Pattern DEGREE =
            Pattern.compile("(?iU)(?:(?:unpublished )?(?:(?:ph\\.? ?d\\.?|d\\.?phil\\.?|m\\.?"
                    + " ?(?:s|sc|a|eng|phil)\\.?|master['’]?s?|doctoral|"
                    + "bachelor['’]?s?|diploma|undergraduate|honou?rs|licentiate)"
                    + " ){1,2}(?:thesis|dissertation|diss\\b\\.?)|(?:tese|"
                    + "dissertação|tesis|thèse|tesi|trabalho de conclusão)(?:"
                    + " de \\p{L}++| doctoral)?(?: en \\p{L}++| \\([^()]{3,60}\\))?|(?:дис|автореф)\\p{L}*\\.?["
                    + " .…]++(?:\\p{L}++\\.? ){0,3}наук|"
                    + "(?:inaugural-?)?dissertation(?= ?[,.\\])])|(?:phil|jur|med)\\. ?diss\\.?|diss\\.|"
                    + "habilitationsschrift)");

    /// What ends a line: "Licensed under CC BY 4.0".
    private static final Pattern LICENSED =
            Pattern.compile("(?iU)licen[sc]ed [^\\n\\x1E\\x1F]{2,40}(?=[\\n\\x1E\\x1F]|$)");

    /// "PMID: 28924423; PMCID: PMC5598028.", "Epub 2023 Apr 29.", as PubMed cites.
    private static final Pattern PUBMED = Pattern.compile("(?iU)pmc?id: ?(?:pmc)?\\d{4,9}(?:[;.]|(?=\\s|$))|"
            + "epub (?:ahead of print|\\d{4}(?: \\p{L}{3}(?: \\d{1,2})?)?)\\.?");

    private static final List<StemPattern> WORDED = Stream.of(
                    EDITION, ACCESSED, TRANSLATED, DEGREE, CHAPTERS, PARTS, LICENSED, PUBMED)
            .map(Pattern::pattern)
            .map(StemPattern::of)
            .toList();

    /// Tells at once where none of them begins.
    private static final StemPattern ANY =
            StemPattern.of(WORDED.stream().map(StemPattern::expression).collect(Collectors.joining("|")));

    private Statements() {}

    /// End of the statement that begins at this place, or -1.
    public static int end(String text, int start) {
        char c = text.charAt(start);
        if (Character.isDigit(c)) {
            return counted(text, start);
        }
        if (CJK_FIRST.indexOf(c) >= 0) {
            return end(CJK_EDITION, text, start);
        }
        if (!ANY.mayStartAt(text, start)) {
            return -1;
        }
        int end = -1;
        for (StemPattern pattern : WORDED) {
            end = Math.max(end, pattern.end(text, start));
        }
        return end;
    }

    /// End of what a number counts: editions by one or two digits, pages by letters right behind the number.
    private static int counted(String text, int start) {
        int digits = start;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        char behind = Boundaries.charAt(text, digits);
        int word = digits;
        while (word < text.length() && " .,-ªº".indexOf(text.charAt(word)) >= 0) {
            word++;
        }
        boolean edition = digits - start <= 2 && Character.isLetter(Boundaries.charAt(text, word));
        boolean extent = Character.isLetter(behind == ' ' ? Boundaries.charAt(text, digits + 1) : behind);
        return Math.max(
                edition ? Math.max(end(EDITION, text, start), end(CJK_EDITION, text, start)) : -1,
                extent ? end(EXTENT, text, start) : -1);
    }

    private static int end(Pattern pattern, String text, int start) {
        Matcher matcher = pattern.matcher(text).region(start, text.length());
        return matcher.lookingAt() ? matcher.end() : -1;
    }

    /// Whether a whole text says that a copy is to be had, but not yet where: "Available at".
    public static boolean isAccess(String lower) {
        return lower.startsWith("available ") && end(ACCESSED, lower, 0) == lower.length();
    }

    /// Whether a whole text is such a statement.
    public static boolean is(String text) {
        return !text.isEmpty() && end(text, 0) >= text.length() - 1;
    }
}
