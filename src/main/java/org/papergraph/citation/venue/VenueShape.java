package org.papergraph.citation.venue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.citation.name.NameShape;
import org.papergraph.citation.name.NameWord;
import org.papergraph.citation.text.Abbreviations;
import org.papergraph.citation.text.Lexicon;
import org.papergraph.citation.text.Scripts;
import org.papergraph.citation.text.Words;

/// How much a piece of text looks like the name of a journal, a conference or a preprint server.
public final class VenueShape {
    private static final int NO_WORD = 0;
    private static final int WEAK = 1;
    private static final int HEAD = 2;
    /// What the words of names say.
    private static final Map<String, Integer> WORDS = words(
            List.of(
                    "journal",
                    "proceedings",
                    "proc",
                    "proc.",
                    "conference",
                    "conf",
                    "conf.",
                    "workshop",
                    "symposium",
                    "transactions",
                    "trans.",
                    "letters",
                    "lett.",
                    "magazine",
                    "annals",
                    "bulletin",
                    "congress",
                    "lncs",
                    "revue",
                    "zeitschrift",
                    "журнал",
                    "труды",
                    "конференция",
                    "quarterly",
                    "monatshefte",
                    "annalen",
                    "annales",
                    "archiv",
                    "comptes",
                    "rendiconti",
                    "jahrbuch",
                    "sitzungsberichte",
                    "вестник",
                    "доклады",
                    "известия",
                    "学报",
                    "archives",
                    "acta",
                    "summit",
                    "retreat",
                    "meetup",
                    "colloquium",
                    "kongress",
                    "tagung",
                    "congrès",
                    "congreso",
                    "revista",
                    "rivista",
                    "cahiers",
                    "berichte",
                    "сборник",
                    "学会",
                    "论文集"),
            List.of(
                    "review",
                    "reviews",
                    "advances",
                    "foundations",
                    "trends",
                    "communications",
                    "international",
                    "annual",
                    "ieee",
                    "acm",
                    "usenix",
                    "notes",
                    "preprint",
                    "arxiv",
                    "j.",
                    "science",
                    "sciences",
                    "nature",
                    "neural",
                    "information",
                    "record",
                    "studies",
                    "series",
                    "commun.",
                    "rev.",
                    "res.",
                    "sci."));

    private static final List<String> HAN_ENDS = List.of(
            "学报", "学刊", "杂志", "期刊", "通报", "论坛", "年会", "研讨会", "學報", "學刊", "雜誌", "季刊", "論文誌", "会誌", "学誌", "雑誌", "年報",
            "紀要", "論集", "会報", "학회지", "논문지", "학보", "학술지");
    private static final int LONGEST_HAN = 20;

    private static final Pattern SHORT_JOURNAL = Pattern.compile("J\\. (?=.*[a-z]{3})(?:[A-Z][a-z]+\\.? ?){1,5}");
    /// "J Mol Biol", "N Engl J Med", "Proc Natl Acad Sci U S A".
    private static final Pattern SHORTENED = Pattern.compile(
            "(?:J|Proc|N Engl J|Ann(?= \\p{Lu}\\p{L}* \\p{Lu})|Am J|Br J|Eur J|Int J|Trends|Curr Opin|Acta|Nat|"
                    + "Phys Rev|"
                    + "Clin|PLoS|BMC|Mol|Annu Rev|"
                    + "Nucleic Acids)(?: \\p{Lu}[\\p{L}]{0,8}){1,6}");
    /// Words that such a name begins with.
    private static final Set<String> SHORTENED_FIRST = Set.of(
            "J", "Proc", "N", "Ann", "Am", "Br", "Eur", "Int", "Trends", "Curr", "Acta", "Nat", "Phys", "Clin", "PLoS",
            "BMC", "Mol", "Annu", "Nucleic");
    /// "Bell Syst. Tech. J."
    private static final Pattern DOTTED =
            Pattern.compile("(?:\\p{Lu}[\\p{L}]*\\.? ){0,5}\\p{Lu}\\p{Ll}{2,}\\. (?:\\p{Lu}[\\p{L}]*\\.? ?){1,5}");

    private final Lexicon lexicon;

    public VenueShape(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    private static Map<String, Integer> words(List<String> heads, List<String> weak) {
        Map<String, Integer> words = new HashMap<>();
        heads.forEach(word -> words.put(word, HEAD));
        weak.forEach(word -> words.put(word, WEAK));
        return words;
    }

    /// 0 for no evidence, about 4 for a known venue.
    public double score(String text) {
        String name = VenueText.bare(text);
        if (name.isEmpty()) {
            return 0;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        boolean sure = isAcronym(name) || isNumbered(text, name);
        if (isKnown(lower, sure || !lexicon.isCommonWord(lower), sure)) {
            return 3.6;
        }
        boolean in = startsIn(text);
        String[] words = Words.split(lower, " ,()").toArray(new String[0]);
        if (words.length == 0 || (words.length > 18 && !isProceedings(text))) {
            return 0;
        }
        double score = in ? 0.9 : 0;
        for (String word : words) {
            int weight = WORDS.getOrDefault(word, NO_WORD);
            score = weight == HEAD ? Math.max(score, 2.6 + (in ? 1 : 0)) : weight == WEAK ? score + 0.5 : score;
        }
        score = Math.max(score, isHan(name) ? 2.6 : shortened(name, words));
        boolean first = isAcronym(Words.first(name)) && isKnown(words[0], true, true);
        boolean lead = (first && words.length <= 3) || words[0].equals("arxiv");
        score = Math.max(score, beginsKnown(words) ? 3.2 : 0);
        String last = words[words.length - 1];
        boolean tail = words.length <= 3
                && words.length > 1
                && last.length() > 2
                && isAcronym(Words.last(name))
                && isKnown(last, true, true);
        score = Math.max(score, lead ? 3.0 : tail ? 2.0 : 0);
        if (words.length == 1 && NameWord.isCamel(name) && (lower.endsWith("con") || lower.endsWith("conf"))) {
            return 2.8;
        }
        if (words.length == 1 && isAcronym(name) && !lexicon.isBody(lower)) {
            score += 1.0 + (endsWithYear(text) ? 1.6 : 0);
        }
        return Math.min(score, 4.2);
    }

    /// Whether the first three of more words are the name of a known venue.
    private boolean beginsKnown(String[] words) {
        return words.length > 3
                && lexicon.startsVenue(words[0])
                && lexicon.isVenue(words[0] + " " + words[1] + " " + words[2]);
    }

    /// "生态学报": a name in Han, which no spaces part, ends in the word for a journal or a meeting.
    private static boolean isHan(String name) {
        return Scripts.isCjk(name.charAt(name.length() - 1))
                && name.length() <= LONGEST_HAN
                && HAN_ENDS.stream().anyMatch(name::endsWith);
    }

    /// Whether the list of venues has the name, with or without the full stops of its shortened words.
    ///
    /// @param plain whether one that is no word of titles counts
    /// @param sure whether one that is such a word counts, too
    private boolean isKnown(String lower, boolean plain, boolean sure) {
        String bare = lower.startsWith("the ") ? lower.substring(4) : lower;
        String spelled = bare.indexOf('.') > 0 ? bare.replace(".", "") : bare;
        return (plain && (lexicon.isVenue(lower) || (!spelled.equals(lower) && lexicon.isVenue(spelled))))
                || (sure && lexicon.isVenue(spelled + " *"));
    }

    /// "Mind 59": whether a number behind the name was taken off.
    private static boolean isNumbered(String text, String name) {
        int at = text.length() > name.length() ? text.lastIndexOf(name) : -1;
        return at >= 0 && Words.hasDigit(text.substring(at + name.length()));
    }

    /// "J. Comput. Biol.", "N Engl J Med", "Bell Syst. Tech. J.": journals whose words are cut short.
    private static double shortened(String name, String[] words) {
        if (name.startsWith("J. ")
                && name.indexOf('.', 2) > 0
                && SHORT_JOURNAL.matcher(name).matches()) {
            return 3.0;
        }
        boolean may = words.length <= 8 && words.length > 1 && Character.isUpperCase(name.charAt(0));
        if (!may) {
            return 0;
        }
        boolean dotted = name.indexOf('.') > 0
                && !NameShape.isRole(words[0].replace(".", ""))
                && DOTTED.matcher(name).matches();
        String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        boolean shortened = SHORTENED_FIRST.contains(Words.first(bare))
                && SHORTENED.matcher(bare).matches();
        return shortened || dotted || isShortened(bare, words) ? 2.8 : 0;
    }

    /// "Rev Esp Cardiol", "Scand J Clin Nutrition": all capitalised, and two words that the names of journals shorten
    /// so.
    private static boolean isShortened(String name, String[] words) {
        if (words[0].equals("tech") || !isCapitalised(name)) {
            return false;
        }
        int count = 0;
        for (String word : words) {
            count += word.equals("j") || Abbreviations.shortensJournal(word) ? 1 : 0;
        }
        return count > 1;
    }

    /// Whether every word begins with a capital.
    private static boolean isCapitalised(String name) {
        char before = ' ';
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (before == ' ' && c != ' ' && !Character.isUpperCase(c)) {
                return false;
            }
            before = c;
        }
        return true;
    }

    /// Whether a text names proceedings, whose full names have many words, but not any number.
    public static boolean isProceedings(String text) {
        int at = text.indexOf("Proceedings of ");
        return at >= 0 && at <= 8 && text.length() < 300;
    }

    static boolean startsIn(String text) {
        return text.startsWith("Presented at ")
                || text.startsWith("Paper presented at ")
                || text.startsWith("Appeared in ")
                || text.startsWith("Published in ")
                || text.startsWith("In ")
                || text.startsWith("in ")
                || text.startsWith("dalam ")
                || text.startsWith("In: ")
                || text.startsWith("IN ");
    }

    private static boolean isAcronym(String name) {
        int upper = 0;
        for (int i = 0; i < name.length(); i++) {
            upper += Character.isUpperCase(name.charAt(i)) ? 1 : 0;
        }
        return name.length() >= 2 && name.length() <= 10 && upper >= 2 && upper * 2 > name.length();
    }

    private static boolean endsWithYear(String text) {
        int length = text.length();
        int digits = 0;
        while (digits < length && Character.isDigit(text.charAt(length - 1 - digits))) {
            digits++;
        }
        return digits == 4 || digits == 2;
    }
}
