package org.papergraph.citation.text;

import java.util.regex.Pattern;

/// Finds where a quotation ends, and whether it is one that may hold a title.
public final class Quotations {
    private static final int REACH = 400;
    /// What stands before a title that follows a name alone is not longer, so that long texts are not looked at again
    /// and again.
    private static final int LONGEST_NAME = 80;

    private Quotations() {}

    private static final Pattern NAMES =
            Pattern.compile("(?:\\p{Lu}[\\p{L}.'’-]*,? (?:(?:and|&|et al\\.?,?) )?){1,12}");
    private static final Pattern YEAR = Pattern.compile(",? \\(?(?:1[89]|20)\\d\\d");

    /// The closing mark of the quotation that opens at this place, or -1 where it opens none of at least two words.
    public static int close(MarkedText text, int open) {
        String string = text.string();
        char opener = string.charAt(open);
        boolean word = Character.isUpperCase(Boundaries.charAt(string, open + 1));
        if (opener == '`' || (opener == '\'' && !word)) {
            return -1;
        }
        boolean boundary = open == 0
                || " ([\n\u001F\u001E,.:;|".indexOf(string.charAt(open - 1)) >= 0
                || text.marks(open) != text.marks(open - 1)
                || (opener != '"' && opener != '\'');
        if (!boundary || isInTitle(text, open)) {
            return -1;
        }
        for (int i = open + 1; i < string.length() && i < open + REACH; i++) {
            char c = string.charAt(i);
            if (c == MarkedText.CELL) {
                return -1;
            }
            boolean single = opener == '‘' || opener == '\'';
            if (closes(opener, c)
                    && !isInner(string, open, i)
                    && !isInch(string, i)
                    && (!single
                            || endsQuotation(string, i)
                            || (opensField(string, open) && isBeforeSource(string, i)))) {
                boolean sentence = i > open + 2 && ".,?!".indexOf(string.charAt(i - 1)) >= 0;
                boolean contained = opensField(string, open) && isBeforeSource(string, i);
                return sentence
                                || contained
                                || isJournal(string, open, i)
                                || words(string, open + 1, i) >= 2
                                || isNamed(string, open, i)
                                || Scripts.hasCjk(string.substring(open + 1, i))
                        ? i
                        : -1;
            }
        }
        return -1;
    }

    /// `Ada Lind "Reeds" (PL)`: a word behind nothing but two or more words of a name, and before the end, a bracket
    /// or a date.
    private static boolean isNamed(String text, int open, int close) {
        int behind = Boundaries.nextVisible(text, close + 1);
        char next = Boundaries.charAt(text, behind);
        String before = text.substring(0, Math.min(open, LONGEST_NAME));
        return open < LONGEST_NAME
                && (behind >= text.length() || next == '(' || Character.isDigit(next))
                && Character.isUpperCase(Boundaries.charAt(text, open + 1))
                && before.strip().indexOf(' ') > 0
                && NAMES.matcher(before).matches();
    }

    /// "« « Reeds » at rest »": whether the mark closes another that opens within.
    private static boolean isInner(String text, int open, int close) {
        int depth = 0;
        for (int i = open; text.charAt(open) == '«' && i <= close; i++) {
            depth += text.charAt(i) == '«' ? 1 : text.charAt(i) == '»' ? -1 : 0;
        }
        return depth > 0;
    }

    /// Whether the mark stands inside the words of a link, not behind the end of a field of a whole reference there.
    private static boolean isInTitle(MarkedText text, int open) {
        boolean inside = open > 0 && text.link(open) >= 0 && text.link(open - 1) == text.link(open);
        char before = Boundaries.charAt(text.string(), open - 2);
        boolean apart =
                open > 1 && text.at(open - 1) == ' ' && (".,)".indexOf(before) >= 0 || Character.isDigit(before));
        boolean eastAsian = open > 0 && "『《".indexOf(text.at(open)) >= 0 && "）)、，。".indexOf(text.at(open - 1)) >= 0;
        return inside && !apart && !eastAsian && !isBehindNames(text, open);
    }

    /// `[Lind and Kim “Reeds at Rest” 1999](…)`: nothing but capitalised words, joined or not, stands before the mark
    /// in the link, and a year or the end of the link behind the closing one.
    private static boolean isBehindNames(MarkedText text, int open) {
        int start = open;
        while (start > 0 && text.link(start - 1) == text.link(open)) {
            start--;
        }
        int end = open + 1;
        while (end < text.length() && text.link(end) == text.link(open) && !closes(text.at(open), text.at(end))) {
            end++;
        }
        String behind = text.substring(Math.min(end + 1, text.length()), Math.min(end + 8, text.length()));
        boolean last = end + 1 >= text.length() || text.link(end + 1) != text.link(open);
        return (last || YEAR.matcher(behind).lookingAt())
                && NAMES.matcher(text.substring(start, open)).matches();
    }

    private static boolean closes(char opener, char c) {
        return switch (opener) {
            case '"' -> c == '"' || c == '”';
            case '“', '„', '‟' -> c == '”' || c == '"' || c == '“';
            case '‘' -> c == '’';
            case '\'' -> c == '\'';
            case '«' -> c == '»';
            case '「' -> c == '」';
            case '『' -> c == '』';
            case '《' -> c == '》';
            default -> false;
        };
    }

    /// Whether a single mark ends a quotation rather than a word: punctuation or the end follows.
    private static boolean endsQuotation(String text, int i) {
        char next = Boundaries.charAt(text, i + 1);
        return next < ' ' || ",.;:)]".indexOf(next) >= 0;
    }

    /// Whether a quotation stands at the start or behind a year or a mark.
    private static boolean opensField(String text, int open) {
        char before = Boundaries.charAt(text, open - 2);
        return open == 0 || ".,)".indexOf(before) >= 0 || Character.isDigit(before);
    }

    /// "*La palude*, «Canneto», XII": guillemets of which punctuation, a number or a year of the journal stands around.
    private static boolean isJournal(String text, int open, int close) {
        char behind = Boundaries.charAt(text, close + 1);
        char next = Boundaries.charAt(text, close + 2);
        return text.charAt(open) == '«'
                && (behind == ',' || behind == ';' || text.startsWith(" a. ", close + 1) || Character.isDigit(next))
                && (open == 0
                        || ",\n".indexOf(Boundaries.charAt(text, Boundaries.previousVisible(text, open - 1))) >= 0);
    }

    private static boolean isBeforeSource(String text, int i) {
        return text.startsWith(" in ", i + 1) || text.startsWith(" In ", i + 1) || text.startsWith(" (", i + 1);
    }

    private static boolean isInch(String text, int i) {
        return Character.isDigit(text.charAt(i - 1)) && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
    }

    private static int words(String text, int from, int to) {
        int words = 1;
        for (int i = from; i < to; i++) {
            words += text.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }
}
