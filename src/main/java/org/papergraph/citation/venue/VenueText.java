package org.papergraph.citation.venue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.citation.text.Boundaries;
import org.papergraph.citation.text.FirstLetters;
import org.papergraph.citation.text.Numerals;
import org.papergraph.citation.text.StemPattern;
import org.papergraph.citation.text.Words;

/// Takes the name of a venue out of a text: without "in", ordinal, year and numbers.
public final class VenueText {
    private static final String IN = "(?:[Ii]n|IN|[Ee]n|[Ee]m|dans|dalam|В|Published in|"
            + "[Aa]ccepted (?:for publication )?(?:to|at|by|in)|"
            + "(?:[Aa]ccepted|[Ff]orthcoming)(?: for publication)?(?=, )|[Tt]o appear in|"
            + "[Ss]ubmitted to|[Uu]nder (?:review|revision) (?:at|in|for|by)|[Rr]evision (?:for|at)|"
            + "[Ii]n press (?:at|in)|"
            + "[Ff]orthcoming in|"
            + "[Aa]ppeared in|(?:[Pp]aper )?[Pp]resented at|[Pp]onencia presentada en(?: el| la)?|from)\\b[:,]?\\s+";
    private static final String THE = "(?:the (?=[A-Z]))?";
    private static final Pattern LEAD = Pattern.compile("^(?:" + IN
            + "|(?i:chapter|chap\\.|ch\\.|pages?|pp\\.|kapitel) [\\dIVX]+(?:[-–]\\d+)? (?:in|of|aus) )" + THE);
    private static final Pattern LEAD_OF_TALK =
            Pattern.compile("^(?:(?:.*\\b(?:talk|keynote|tutorial|lecture|poster) )?at\\s+|" + IN + ")" + THE);
    private static final StemPattern ARXIV =
            StemPattern.of("(?i)arxiv(?:\\s+(?:e-?prints?|pre-?print|abs).*)?(?:[:/].*)?");
    /// "PsyArXiv preprint"
    private static final Pattern PREPRINT = Pattern.compile("(?i)^(\\p{L}*rxiv),? (?:e-?print|pre-?print)$");
    /// "Lettere Marine, LIV": the volume.
    private static final Pattern ROMAN = Pattern.compile(", " + VenueNumbers.ROMAN + "$");
    private static final Pattern SSRN = Pattern.compile("^(?:[Aa]vailable at )?SSRN(?: \\d*)?$");
    private static final Pattern ARXIV_ID = Pattern.compile("(?i)\\s*\\barxiv\\s?:\\s?[\\w./-]+$");
    /// "Univ. Press," "Bull. A.": a name whose last full stop belongs to a shortened word.
    private static final Pattern SHORTENED = Pattern.compile(".*\\b(?:\\p{L}\\.\\s?)*\\p{Lu}[a-z]{0,7}\\.$");
    private static final Pattern LAST = Pattern.compile("(?=[,\\s])(?<=[a-zA-Z.)]),?\\s\\d{1,4}\\s*[:,(]*\\s*$");
    /// "… Letters 11 034011": volume and number of the article.
    private static final Pattern ARTICLE = Pattern.compile("(?=[,\\s])(?<=[a-zA-Z.)]),?\\s\\d{1,4},?\\s\\d{3,7}$");
    private static final Pattern GLUED =
            Pattern.compile("^([A-Z][A-Za-z/&+-]*?[A-Za-z])[-_']?((?:19|20)\\d\\d|(?<=[A-Z])\\d\\d)$");
    /// "ReedCon2022 workshop"
    private static final Pattern INNER_GLUED =
            Pattern.compile("^([A-Z][A-Za-z]*[A-Z][A-Za-z]*)(?:19|20)\\d\\d(?= \\p{L})");
    private static final Pattern SHORT =
            Pattern.compile("^([A-Za-z][A-Za-z/&+-]*[A-Za-z/&+])[\\s–-]*['’‘]?\\s*(\\d\\d)$");
    private static final Pattern ORDINAL =
            Pattern.compile("^(?:the\\s+)?(?:\\d{1,3}(?:st|nd|rd|th)|[A-Z][a-z]+(?:first|second|third|fourth|"
                    + "fifth|ieth|teenth))\\s+(?=[A-Z])");
    private static final List<String> ORDINAL_ENDS = List.of("st", "nd", "rd", "th");
    private static final Pattern INNER_YEAR = Pattern.compile("(?<=\\bthe )(?:19|20)\\d\\d (?=\\p{L})");
    /// "Marsh Applications: e2694", "Academy of Reeds:201710231": the number of an article alone.
    private static final Pattern ARTICLE_NUMBER = Pattern.compile("(?<=[a-zA-Z.)])\\s?:\\s?(?:[eE]\\d{3,}|\\d{7,})$");
    /// "Annals of Reeds-2004"
    private static final Pattern HYPHENED_YEAR = Pattern.compile("(?<=[\\p{L}.)!])[-–_](?:19|20)\\d\\d$");
    /// "(MIREX'09)"
    private static final Pattern BRACKETED_YEAR = Pattern.compile("(?<=\\p{L})['’‘]\\d\\d(?=\\)$)");
    /// "Annals of Marshes, submitted"
    private static final Pattern STATUS = Pattern.compile(
            "(?i),? \\(?(?:submitted|accepted|in press|in revision|under review|forthcoming|to appear)\\)?$");
    private static final List<String> STATUS_ENDS =
            List.of("submitted", "accepted", "in press", "in revision", "under review", "forthcoming", "to appear");
    private static final Set<String> LEADS = Set.of(
            "in",
            "dalam",
            "en",
            "En",
            "em",
            "Em",
            "In",
            "IN",
            "in:",
            "In:",
            "dans",
            "from",
            "В",
            "Published",
            "submitted",
            "Submitted",
            "under",
            "Under",
            "revision",
            "Revision",
            "forthcoming",
            "Forthcoming",
            "accepted",
            "accepted,",
            "Accepted",
            "Accepted,",
            "Forthcoming,",
            "to",
            "To",
            "appeared",
            "Appeared",
            "presented",
            "ponencia",
            "Ponencia",
            "Presented",
            "Paper",
            "chapter",
            "Chapter",
            "chap.",
            "Chap.",
            "ch.",
            "Ch.",
            "pages",
            "Pages",
            "pp.",
            "kapitel",
            "Kapitel");

    private static final FirstLetters LEAD_LETTERS = FirstLetters.of(
            LEADS.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList());

    private VenueText() {}

    /// The name alone: without "in", year, ordinal, numbers.
    static String bare(String text) {
        String led = isLed(text) ? lead(text).matcher(text).replaceFirst("") : text;
        String name = mayEndInStatus(led) ? STATUS.matcher(led).replaceFirst("") : led;
        name = endsInRoman(name) ? ROMAN.matcher(name).replaceFirst("") : name;
        boolean numbered = Words.hasDigit(name);
        if (!numbered && !name.regionMatches(true, 0, "arxiv:", 0, 6)) {
            return edges(name);
        }
        name = stripNumbers(VenueNumbers.withoutLaw(name));
        if (!Numerals.atEnd(name, "")) {
            return edges(name);
        }
        Matcher glued = GLUED.matcher(name);
        if (glued.matches()) {
            name = glued.group(1);
        }
        Matcher shortYear = SHORT.matcher(name);
        if (shortYear.matches()) {
            name = shortYear.group(1);
        }
        return edges(name);
    }

    private static boolean mayEndInStatus(String text) {
        int end = text.endsWith(")") ? text.length() - 1 : text.length();
        if ("dDsSnNwWgGrR".indexOf(Boundaries.charAt(text, end - 1)) < 0) {
            return false;
        }
        for (String status : STATUS_ENDS) {
            if (text.regionMatches(true, end - status.length(), status, 0, status.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsInRoman(String name) {
        return !name.isEmpty() && "IVXLC".indexOf(name.charAt(name.length() - 1)) >= 0 && name.lastIndexOf(", ") > 0;
    }

    /// Whether words that lead to a venue may stand before its name.
    private static boolean isLed(String text) {
        return (LEAD_LETTERS.mayStandAt(text, 0) && LEADS.contains(Words.first(text)))
                || text.contains(" at ")
                || text.startsWith("at ");
    }

    private static Pattern lead(String text) {
        return text.contains(" at") || text.startsWith("at ") ? LEAD_OF_TALK : LEAD;
    }

    /// The name as a record holds it.
    public static String name(String text) {
        String name = bare(text);
        name = mayCount(name) ? ORDINAL.matcher(name).replaceFirst("") : name;
        name = Words.hasDigit(name) ? INNER_GLUED.matcher(name).replaceFirst("$1") : name;
        name = name.contains("the ") ? INNER_YEAR.matcher(name).replaceFirst("") : name;
        name = name.endsWith(")") && Words.hasDigit(name)
                ? BRACKETED_YEAR.matcher(name).replaceFirst("")
                : name;
        name = name.startsWith("CoRR") ? "CoRR" : name;
        name = name.contains("SSRN") ? SSRN.matcher(name).replaceFirst("SSRN") : name;
        name = name.endsWith("print") ? PREPRINT.matcher(name).replaceFirst("$1") : name;
        boolean wrapped = name.startsWith("《") && name.endsWith("》") && name.lastIndexOf('《') == 0;
        name = wrapped ? name.substring(1, name.length() - 1) : name;
        return ARXIV.matches(name) ? name.substring(0, 5) : name;
    }

    /// Whether the first word, behind "the" perhaps, may be an ordinal.
    private static boolean mayCount(String name) {
        int end = 0;
        while (end < name.length() && name.charAt(end) > ' ') {
            end++;
        }
        return name.startsWith("the") || Words.endsWithAny(name.substring(0, end), ORDINAL_ENDS);
    }

    private static String stripNumbers(String text) {
        boolean arxiv = text.regionMatches(true, 0, "arxiv:", 0, 6);
        String name = text.indexOf(':') > 0 ? ARXIV_ID.matcher(text).replaceFirst(arxiv ? "arXiv" : "") : text;
        name = Numerals.atEnd(name, "") && name.indexOf(':') > 0
                ? without(ARTICLE_NUMBER, without(VenueNumbers.ELECTRONIC, name))
                : name;
        name = VenueNumbers.mayBeDotted(name) ? without(VenueNumbers.DOTTED, name) : name;
        name = Numerals.around(name, "(", false) ? without(VenueNumbers.BRACKETED_ARTICLE, name) : name;
        name = name.indexOf('(') > 0 ? without(VenueNumbers.ROMAN_ISSUE, name) : name;
        name = Numerals.around(name, "/", false) ? without(VenueNumbers.SLASH_ISSUE, name) : name;
        name = Numerals.around(name, VenueNumbers.DASHES, true) || Numerals.behind(name, VenueNumbers.PAGE_WORDS)
                ? without(VenueNumbers.PAGES, name)
                : name;
        name = Numerals.behind(name, VenueNumbers.VOLUME_WORDS) ? without(VenueNumbers.VOLUME, name) : name;
        name = Numerals.behind(name, VenueNumbers.ISSUE_WORDS) ? without(VenueNumbers.ISSUE, name) : name;
        name = Numerals.mayHaveYear(name) ? without(VenueNumbers.YEARS, without(HYPHENED_YEAR, name)) : name;
        name = Numerals.atEnd(name, "") ? without(ARTICLE, name) : name;
        name = Numerals.atEnd(name, ":,(") ? without(LAST, name) : name;
        return edges(name);
    }

    private static String without(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll("");
    }

    private static String edges(String text) {
        String name = Words.trimmed(text.replace("()", ""), ",.;:'\"“”«»[(", ",;:'\"“”«»[(");
        while (name.endsWith(".") && !SHORTENED.matcher(name).matches()) {
            name = name.substring(0, name.length() - 1);
        }
        if (name.indexOf('(') > 0 && name.indexOf(')') < 0) {
            name += ")";
        }
        boolean open = name.endsWith(")") && name.indexOf('(') < 0;
        return open ? name.substring(0, name.length() - 1).strip() : name;
    }
}
