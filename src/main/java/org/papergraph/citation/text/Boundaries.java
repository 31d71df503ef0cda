package org.papergraph.citation.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Decides whether a punctuation mark separates fields or belongs to the words around it.
public final class Boundaries {
    /// Digits of the number of a page.
    private static final int LONGEST_PAGE = 5;

    /// "Journal of Physics A: Mathematical and General".
    private static final Pattern SERIES =
            Pattern.compile("(?:Journal|Transactions|Proceedings|Physica|Acta|Letters)\\b[^.,;]* \\p{Lu}$");

    private static final Set<String> BEHIND_NAME =
            Set.of("Inc", "Ltd", "LLC", "Co", "GmbH", "Corp", "inc", "ltd", "Incorporated", "Limited", "Jr", "Sr");

    /// Last character of "10.1000", the shortest prefix of a DOI.
    private static final int SHORTEST_PREFIX = 6;

    private static final int LONGEST_PREFIX = 20;

    private static final Set<String> COUNTING = Set.of("pages", "page", "pp", "volume", "vol", "issue", "isbn");

    private Boundaries() {}

    public static boolean isSpaceOrControl(String text, int i) {
        char c = text.charAt(i);
        return c == ' ' || c < ' ';
    }

    public static char charAt(String text, int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : '\n';
    }

    /// Whether spaces stand on both sides.
    public static boolean isFree(String text, int i) {
        return charAt(text, i - 1) == ' ' && charAt(text, i + 1) == ' ';
    }

    /// Whether a mark ties what stands behind it to what stands before.
    public static boolean isTied(char mark) {
        return mark == '-' || mark == '.' || mark == '–';
    }

    /// Whether a tilde stands between words, "A Title ~ Ann Lee", not before a number.
    public static boolean isTilde(String text, int i) {
        return isFree(text, i) && Character.isLetter(charAt(text, i + 2));
    }

    /// Whether dashes stand right before a word that may begin a field: "A Title --Ann Lee", "A Title -Ann Lee". Behind
    /// one dash a second capital tells an option or a shortened word, "-NN", from it.
    public static boolean leadsWord(String text, int from, int end) {
        return text.charAt(from) != '/'
                && isSpaceOrControl(text, from - 1)
                && Character.isUpperCase(charAt(text, end))
                && (end - from == 2 || Character.isLowerCase(charAt(text, end + 1)) || charAt(text, end + 1) == '.');
    }

    public static boolean isComma(String text, int i) {
        char before = charAt(text, previousVisible(text, i - 1));
        char after = charAt(text, i + 1);
        if (text.charAt(i) != ',') {
            return true;
        }
        if (after == ' ' && "ILCGiclJS".indexOf(charAt(text, i + 2)) >= 0 && goesOn(text, i + 2)) {
            return false;
        }
        if (after == '*' || after == '†') {
            // "D. Lind,* B. Okafor": the mark of a corresponding author.
            int marks = i + 1;
            while ("*†‡".indexOf(charAt(text, marks)) >= 0) {
                marks++;
            }
            return charAt(text, marks) == ' ';
        }
        boolean letters = Character.isLetter(before) || before == '.' || before == ')';
        // "Мир,1978"
        boolean digits = Character.isLetter(before) && Character.isDigit(after);
        return after <= ' '
                || (letters && Character.isUpperCase(after))
                || digits
                || isBehindYear(text, i)
                || Scripts.isCjk(after)
                || "\"“[".indexOf(after) >= 0;
    }

    /// "2020,47(17)": a year, the volume and its issue.
    private static boolean isBehindYear(String text, int comma) {
        int end = comma + 1;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end > comma + 1 && charAt(text, end) == '(' && comma >= 4 && Years.end(text, comma - 4) == comma;
    }

    /// "O'Reilly Media, Inc.", "Robert Tanner, Jr.": the form of a company and what tells a son from his father belong
    /// to the name before.
    private static boolean goesOn(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return BEHIND_NAME.contains(text.substring(from, end));
    }

    public static boolean isColon(String text, int i) {
        boolean series = i > 2
                && Character.isUpperCase(text.charAt(i - 1))
                && text.charAt(i - 2) == ' '
                && SERIES.matcher(text.substring(Math.max(0, i - 60), i)).find();
        if (series) {
            return false;
        }
        if (isCounting(text, i)) {
            return false;
        }
        // "М.:Мир": the place of a publisher, cut short.
        boolean place = charAt(text, i - 1) == '.' && Character.isUpperCase(charAt(text, i + 1));
        boolean unspaced = Scripts.isCjk(charAt(text, i - 1)) && Scripts.isCjk(charAt(text, i + 1));
        return place
                || unspaced
                || text.charAt(i) == '：'
                || charAt(text, i + 1) <= ' '
                || "\"“[".indexOf(charAt(text, i + 1)) >= 0;
    }

    /// "Pages: 12-30", "ISBN: 978…": whether a word stands before the colon that says what the number behind it counts.
    private static boolean isCounting(String text, int colon) {
        if (!Character.isDigit(charAt(text, nextVisible(text, colon + 1)))) {
            return false;
        }
        int start = colon;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return COUNTING.contains(text.substring(start, colon).toLowerCase(Locale.ROOT));
    }

    /// Whether a question or exclamation mark ends something: what follows starts anew.
    public static boolean endsSentence(String text, int i) {
        int next = nextVisible(text, i + 1);
        char c = charAt(text, next);
        return next > i + 1 && (Character.isUpperCase(c) || Character.isDigit(c) || c < ' ' || "([\"“".indexOf(c) >= 0);
    }

    /// Whether what stands here does not simply go on with a sentence: a capital, a digit, a mark.
    public static boolean beginsAnew(MarkedText text, int i) {
        boolean changes = i < text.length() && text.link(i) >= 0 && (i == 0 || text.link(i) != text.link(i - 1));
        boolean goesOn = i < text.length() && (Character.isLowerCase(text.at(i)) || Character.isDigit(text.at(i)));
        return i < text.length() && (changes || !goesOn);
    }

    /// "Proceedings of the 2021 CHI Conference": a year inside the name of an event.
    public static boolean isInName(String text, int start, int end) {
        boolean led = text.startsWith("the ", start - 4) || text.startsWith("The ", start - 4);
        return led && end - start == 4 && charAt(text, end) == ' ' && Character.isLetter(charAt(text, end + 1));
    }

    static int previousVisible(String text, int from) {
        int i = from;
        while (i > 0 && text.charAt(i) == ' ') {
            i--;
        }
        return i;
    }

    public static int nextVisible(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    /// Whether dashes or slashes part fields: spaces stand around them, or they stand behind a link or a full stop, or
    /// are wide; two slashes part without a space behind them too, "A Title //Journal".
    ///
    /// @param start of the atom they stand in
    public static boolean parts(MarkedText marked, int i, int start) {
        String text = marked.string();
        char c = text.charAt(i);
        int end = endOfRun(text, i);
        boolean spaceBefore = i == start || isSpaceOrControl(text, i - 1);
        boolean spaceAfter = end >= text.length() || isSpaceOrControl(text, end);
        boolean dash = c != '/';
        boolean afterLink = dash && i > 0 && marked.link(i - 1) >= 0 && marked.link(i) != marked.link(i - 1);
        boolean stopped = dash && i > 0 && text.charAt(i - 1) == '.';
        boolean wide = dash && (end - i >= 2 || c == '—');
        boolean slashes = !dash && end - i == 2 && i > start && spaceBefore && charAt(text, end) > ' ';
        return slashes
                || (spaceAfter && (spaceBefore || afterLink || stopped || wide) && !(dash && isRange(text, i, end)));
    }

    /// "33(1), 185 – 198.": numbers of pages around the dash, with nothing else before or behind them.
    private static boolean isRange(String text, int dash, int behind) {
        int first = dash - 1;
        while (first > 0 && Character.isDigit(charAt(text, first - 1))) {
            first--;
        }
        int last = behind + 1;
        while (last < text.length() && Character.isDigit(text.charAt(last))) {
            last++;
        }
        boolean digits = dash - 1 - first > 0 && last - behind - 1 > 0 && last - behind - 1 <= LONGEST_PAGE;
        return digits
                && charAt(text, dash - 1) == ' '
                && first >= 2
                && ",:.".indexOf(text.charAt(first - 2)) >= 0
                && (last == text.length() || ".,;)".indexOf(text.charAt(last)) >= 0);
    }

    /// Whether marks or links change between the characters at this place, and not within a word.
    public static boolean marksChange(MarkedText marked, int i) {
        boolean link = marked.link(i) != marked.link(i - 1);
        boolean marks = ((marked.marks(i) ^ marked.marks(i - 1)) & ~MarkedText.WRAP) != 0;
        return link
                || (marks && !(Character.isLetterOrDigit(marked.at(i)) && Character.isLetterOrDigit(marked.at(i - 1))));
    }

    /// End of the run of one character that begins here.
    public static int endOfRun(String text, int i) {
        int end = i + 1;
        while (end < text.length() && text.charAt(end) == text.charAt(i)) {
            end++;
        }
        return end;
    }

    /// End of the DOI that begins here, whatever numbers like years it holds, without the marks behind it; or -1.
    public static int endOfDoi(String text, int i) {
        int slash = i;
        while (slash < i + LONGEST_PREFIX && (charAt(text, slash) == '.' || Character.isDigit(charAt(text, slash)))) {
            slash++;
        }
        if (!text.startsWith("10.", i) || slash <= i + SHORTEST_PREFIX || charAt(text, slash) != '/') {
            return -1;
        }
        int end = slash;
        while (end < text.length() && text.charAt(end) > ' ' && ",;|\"”\u001E\u001F".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (".)]:".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /// End of the letters that begin here.
    public static int endOfLetters(String text, int i) {
        int end = i;
        while (end < text.length() && Words.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// End of the number and the slash that an entry begins with, "12/ ", or 0.
    public static int endOfNumber(String text) {
        int end = 0;
        while (end < text.length() && end < 3 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end > 0 && text.startsWith("/ ", end) ? end + 2 : 0;
    }
}
