package org.papergraph.server.explorer;

/// Makes a stranger's text fit to be shown in one line or one paragraph of a page.
final class Inert {
    /// Longer text is cut: a name of ten thousand letters must not push everything else off the page.
    private static final int LONGEST = 400;

    private static final int LONGEST_PARAGRAPH = 4000;

    private Inert() {}

    /// A name or title: control characters become spaces, format characters that reorder or hide text go, and what is
    /// too long is cut.
    static String line(String text) {
        return cut(plain(text, false), LONGEST);
    }

    /// Some sentences; line breaks stay.
    static String paragraph(String text) {
        return cut(plain(text, true), LONGEST_PARAGRAPH);
    }

    /// A text of many lines that is copied from the page: whole, but for characters that reorder or hide text.
    static String listing(String text) {
        return text.codePoints()
                .filter(character -> character == '\n'
                        || (Character.getType(character) != Character.CONTROL
                                && (Character.getType(character) != Character.FORMAT || isJoiner(character))))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String plain(String text, boolean breaks) {
        StringBuilder plain = new StringBuilder(Math.min(text.length(), LONGEST_PARAGRAPH * 2));
        text.codePoints().limit(LONGEST_PARAGRAPH * 2L).forEach(character -> {
            switch (Character.getType(character)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    plain.append(breaks && character == '\n' ? '\n' : ' ');
                case Character.FORMAT -> {
                    if (isJoiner(character)) {
                        plain.appendCodePoint(character);
                    }
                }
                case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> plain.append('\uFFFD');
                default -> plain.appendCodePoint(character);
            }
        });
        String stripped = plain.toString().strip();
        return stripped.isEmpty() ? "(no text)" : stripped;
    }

    /// Joiners belong to the spelling of some scripts.
    private static boolean isJoiner(int character) {
        return character == 0x200C || character == 0x200D;
    }

    private static String cut(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
