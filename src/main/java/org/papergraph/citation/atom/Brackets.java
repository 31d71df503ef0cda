package org.papergraph.citation.atom;

import static org.papergraph.citation.text.Boundaries.charAt;
import static org.papergraph.citation.text.Boundaries.isSpaceOrControl;
import static org.papergraph.citation.text.Boundaries.nextVisible;

import org.papergraph.citation.name.EastAsianName;
import org.papergraph.citation.text.DateScan;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Statements;
import org.papergraph.citation.text.Words;
import org.papergraph.citation.text.Years;

/// Finds brackets, and tells those that hold a field from those that belong to the words around them.
final class Brackets {
    private static final int LONGEST_STATEMENT = 40;
    private static final int REACH = 400;

    private Brackets() {}

    /// The bracket that closes the one at this place, or -1 where none does within reach.
    static int matching(String text, int open, int reach) {
        char opener = text.charAt(open);
        char closer = ")]}）】".charAt("([{（【".indexOf(opener));
        int depth = 0;
        for (int i = open; i < text.length() && i < open + reach; i++) {
            char c = text.charAt(i);
            if (c == MarkedText.CELL) {
                return -1;
            }
            if (c == opener) {
                depth++;
            } else if (c == closer || (opener == '（' && c == ')') || (opener == '(' && c == '）')) {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return -1;
    }

    /// Whether a bracket holds something of its own rather than words of the text around it.
    static boolean standsApart(MarkedText text, int open, int close, DateScan dates) {
        String string = text.string();
        char opener = string.charAt(open);
        if (EastAsianName.isRole(string.substring(open + 1, close))) {
            return false;
        }
        boolean glued = open > 0 && Character.isLetterOrDigit(string.charAt(open - 1));
        boolean dated = hasDate(string, open + 1, close, dates)
                || (close - open <= Years.LONGEST_NONE + 1 && Years.isNone(string.substring(open + 1, close)));
        boolean body = glued
                && (Character.isLowerCase(string.charAt(open - 1)) || isShouted(string, open))
                && isCapital(string, open + 1, close);
        if (glued && !body && opener != '[' && opener != '（') {
            return dated && close - open > 4 && charAt(string, close + 1) != ':';
        }
        if (opener == '[' || opener == '【' || dated) {
            return true;
        }
        if (opener == '(' && Character.isLowerCase(charAt(string, close + 1))) {
            // "(Re)building a marsh"
            return false;
        }
        char next = charAt(string, nextVisible(string, behindMarks(string, close + 1)));
        boolean edge =
                next < ' ' || ",.;:|–—([\"“".indexOf(next) >= 0 || (next == '-' && charAt(string, close + 1) == ' ');
        int after = nextVisible(string, close + 1);
        boolean joined =
                string.startsWith("and ", after) || string.startsWith("& ", after) || string.startsWith("et ", after);
        if (joined && Character.isUpperCase(charAt(string, open + 1))) {
            return true;
        }
        boolean markEnds = close + 1 < string.length()
                && (text.link(close + 1) != text.link(close) || text.marks(close + 1) != text.marks(close));
        boolean starts = open == 0
                || isBehindQuotation(string, open)
                || (close - open < LONGEST_STATEMENT && Statements.is(string.substring(open + 1, close)))
                || (isSpaceOrControl(string, open - 1) && open >= 2 && ".;:|".indexOf(string.charAt(open - 2)) >= 0);
        return edge || markEnds || starts || (Character.isUpperCase(next) && startsUpperWord(string, open + 1, close));
    }

    /// "“Reeds at rest” (PL)", "《芦苇》(第 2 版)": nothing of the quotation goes on.
    private static boolean isBehindQuotation(String text, int open) {
        int before = open - (charAt(text, open - 1) == ' ' ? 2 : 1);
        char mark = charAt(text, before);
        // One mark both opens and closes; far from the start which of both costs too much to find.
        boolean closes = mark != '"' || (open < REACH && Words.count(text.substring(0, open), '"') % 2 == 0);
        return "\"”»》」』".indexOf(mark) >= 0 && closes;
    }

    /// "Ann Lee(MIT), Bo Kim(ETH Zürich)": words or letters that a bracket glued to a word may hold of its own.
    private static boolean isCapital(String text, int from, int to) {
        return to - from > 2 && Character.isUpperCase(text.charAt(from)) && Character.isLetter(text.charAt(from + 1));
    }

    /// Whether two words in capitals end here.
    private static boolean isShouted(String text, int end) {
        int second = startOfCapitals(text, end);
        return end - second > 2
                && charAt(text, second - 1) == ' '
                && second - 1 - startOfCapitals(text, second - 1) > 1;
    }

    private static int startOfCapitals(String text, int end) {
        int start = end;
        while (start > 0 && (Character.isUpperCase(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
            start--;
        }
        return start;
    }

    /// Behind the marks of footnotes: "Ann Lee (MIT)*;".
    private static int behindMarks(String text, int from) {
        int i = from;
        while ("*†‡§¶".indexOf(charAt(text, i)) >= 0) {
            i++;
        }
        return i;
    }

    private static boolean startsUpperWord(String text, int from, int to) {
        return from < to
                && Character.isUpperCase(text.charAt(from))
                && text.substring(from, to).indexOf(' ') > 0;
    }

    private static boolean hasDate(String text, int from, int to, DateScan dates) {
        for (int i = from; i < to; i++) {
            boolean wordStart = i == from || !Character.isLetterOrDigit(text.charAt(i - 1));
            boolean digit = Character.isDigit(text.charAt(i)) || text.charAt(i) == '\'';
            if (wordStart && digit && dates.endOfDate(text, i) > 0) {
                return true;
            }
        }
        return false;
    }
}
