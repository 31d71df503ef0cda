package org.papergraph.citation.atom;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.citation.text.Boundaries;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Scripts;
import org.papergraph.citation.text.Words;

/// Looks at a stretch of text that may become an atom.
final class AtomText {
    private static final String CLOSERS = ")]}）】」』”»";
    private static final Set<String> JOINERS = Set.of("in", "In", "and", "und", "et", "or", "the", "y", "и", "e");

    /// First letters of the words below.
    private static final String STARTS = "iItTpPaAdDfFeE";

    private static final Set<String> LEADS = Set.of(
            "in",
            "in the",
            "to appear in",
            "published in",
            "published",
            "published on",
            "appeared in",
            "dans",
            "dalam");
    private static final Set<String> PLACES =
            Set.of("en", "em", "at", "at the", "from", "presented at", "accepted at", "accepted to");

    private static final Pattern INITIALS = Pattern.compile(" ?(?:\\p{Lu}\\.[ -]?){1,4}");

    private static final int LONGEST_QUOTATION = 100;

    private final MarkedText text;
    private final String string;

    AtomText(MarkedText text) {
        this.text = text;
        this.string = text.string();
    }

    /// Start of the stretch without spaces and marks at its edge, but for the apostrophe of a short year.
    int trimmedStart(int start, int end) {
        int from = start;
        while (from < end && isEdge(string.charAt(from)) && !opensQuotation(from, end)) {
            from++;
        }
        boolean shortYear = from > start
                && from < end
                && Character.isDigit(string.charAt(from))
                && isApostrophe(string.charAt(from - 1));
        return shortYear ? from - 1 : from;
    }

    int trimmedEnd(int from, int end) {
        int to = end;
        while (to > from && isEdge(string.charAt(to - 1)) && !closesQuotation(from, to - 1)) {
            to--;
        }
        return to;
    }

    /// "'Still waters' and other reeds": whether a single mark is closed within the stretch, and words follow.
    private boolean opensQuotation(int open, int end) {
        if (string.charAt(open) != '\'') {
            return false;
        }
        int close = open + 1;
        int last = Math.min(end, open + LONGEST_QUOTATION) - 2;
        while (close < last && !(string.charAt(close) == '\'' && string.charAt(close + 1) == ' ')) {
            close++;
        }
        return close < last && close > open + 1 && Character.isLetter(string.charAt(open + 1));
    }

    /// "A theory of 'still waters'": whether a single mark is opened within the stretch, behind other words.
    private boolean closesQuotation(int from, int close) {
        if (string.charAt(close) != '\'') {
            return false;
        }
        int open = close - 1;
        int first = Math.max(from, close - LONGEST_QUOTATION);
        while (open > first && !(string.charAt(open) == '\'' && string.charAt(open - 1) == ' ')) {
            open--;
        }
        return open > first && Character.isLetter(string.charAt(open + 1));
    }

    /// Whether the stretch is a word such as "in" alone that leads to the source; "at" and "en" do so before italics.
    boolean isIn(int from, int to, int next) {
        if (to - from == 1) {
            // "W: *Księga*", as Polish references have it
            return string.charAt(from) == 'W' && to < string.length() && string.charAt(to) == ':';
        }
        if (to - from < 2 || to - from > 12 || STARTS.indexOf(string.charAt(from)) < 0) {
            return false;
        }
        String word = string.substring(from, to).toLowerCase(Locale.ROOT);
        boolean set = next < text.length() && (text.marks(next) & MarkedText.ITALIC) != 0;
        boolean slanted = (text.marks(from) & MarkedText.ITALIC) != 0 && (from == 0 || string.charAt(from - 1) != '(');
        return LEADS.contains(word) || ((set || slanted) && PLACES.contains(word));
    }

    /// End of the letters and digits that carry the same marks, a character of scripts without spaces being a word.
    int endOfWord(int i) {
        int end = i + 1;
        while (end < string.length()
                && Character.isLetterOrDigit(string.charAt(end))
                && text.link(end) == text.link(i)
                && text.marks(end) == text.marks(i)
                && !Scripts.isCjk(string.charAt(end))) {
            end++;
        }
        return end;
    }

    /// "S. L. **Lind**": whether nothing but initials stands before the bold that begins here.
    boolean isInitial(int start, int bold) {
        return (text.marks(bold) & MarkedText.BOLD) != 0
                && text.link(bold) == text.link(start)
                && INITIALS.matcher(string.substring(start, bold)).matches();
    }

    /// "(2013). A Title. Journal of Reeds, 2013(1), 52": whether a year is said again where a volume stands.
    boolean isVolume(int i, int end) {
        return Boundaries.charAt(string, end) == '('
                && Character.isDigit(Boundaries.charAt(string, end + 1))
                && string.lastIndexOf("(" + string.substring(i, end) + ")", i) >= 0;
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static boolean isEdge(char c) {
        return c == ' '
                || c == '*'
                || c == '_'
                || c == '\''
                || c == '`'
                || c == '…'
                || c == '='
                || (Words.isOneOf(c, CLOSERS) && c != ')' && c != ']');
    }

    boolean hasContent(int from, int to) {
        if (to - from <= 3 && JOINERS.contains(string.substring(from, to))) {
            return false;
        }
        if (isIn(from, to, to + 1)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(string.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    byte commonMarks(int from, int to) {
        int marks = ~0;
        for (int i = from; i < to && marks != 0; i++) {
            if (Character.isLetterOrDigit(string.charAt(i))) {
                marks &= text.marks(i);
            }
        }
        return (byte) marks;
    }

    int commonLink(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(string.charAt(i))) {
                return text.link(i);
            }
        }
        return -1;
    }
}
