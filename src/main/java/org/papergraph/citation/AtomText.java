package org.papergraph.citation;

import java.util.Set;

/// Looks at a stretch of text that may become an atom.
final class AtomText {
    private static final String CLOSERS = ")]}）】」』”»";
    private static final Set<String> JOINERS = Set.of("in", "In", "and", "und", "et", "or", "the", "y", "и", "e");

    private final MarkedText text;
    private final String string;

    AtomText(MarkedText text) {
        this.text = text;
        this.string = text.string();
    }

    /// Start of the stretch without spaces and marks at its edge, but for the apostrophe of a short year.
    int trimmedStart(int start, int end) {
        int from = start;
        while (from < end && isEdge(string.charAt(from))) {
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
        while (to > from && isEdge(string.charAt(to - 1))) {
            to--;
        }
        return to;
    }

    /// Whether the stretch is the word "in" alone.
    boolean isIn(int from, int to) {
        return to - from == 2 && string.regionMatches(true, from, "in", 0, 2);
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
                || (CLOSERS.indexOf(c) >= 0 && c != ')' && c != ']');
    }

    boolean hasContent(int from, int to) {
        if (to - from <= 3 && JOINERS.contains(string.substring(from, to))) {
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
        for (int i = from; i < to; i++) {
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
