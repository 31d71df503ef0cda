package org.papergraph.store;

/// Text in the cells of a terminal: how many columns it takes, and what must not reach the terminal as it is.
public final class DisplayText {
    private static final String CUT = "…";

    private DisplayText() {}

    /// The text on one line with everything that could steer a terminal made visible: line ends and tabs become
    /// spaces, other control, format and bidirectional characters their code (`\u202E`).
    public static String inert(String text) {
        StringBuilder inert = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            switch (Character.getType(character)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.PRIVATE_USE,
                        Character.UNASSIGNED,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> {
                    if (character == '\n' || character == '\t' || character == '\r') {
                        inert.append(' ');
                    } else if (character != 0x200D) {
                        inert.append("\\u%04X".formatted(character));
                    } else {
                        inert.appendCodePoint(character);
                    }
                }
                default -> inert.appendCodePoint(character);
            }
        });
        return inert.toString();
    }

    /// Columns that a text takes: two for East Asian wide characters and emoji, none for combining marks.
    static int width(String text) {
        return text.codePoints().map(DisplayText::width).sum();
    }

    /// The text in exactly so many columns: padded with spaces, or cut with an ellipsis.
    static String fit(String text, int columns) {
        int width = width(text);
        if (width <= columns) {
            return text + " ".repeat(columns - width);
        }
        StringBuilder fitted = new StringBuilder();
        int used = 0;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            int more = width(character);
            if (used + more > columns - 1) {
                break;
            }
            fitted.appendCodePoint(character);
            used += more;
            at += Character.charCount(character);
        }
        return fitted.append(CUT).append(" ".repeat(columns - 1 - used)).toString();
    }

    private static int width(int character) {
        if (character < 0x300) {
            return 1;
        }
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(character) ? 2 : 1;
    }

    /// The ranges of Unicode's East Asian Width property W and F, in blocks rather than to the letter.
    private static boolean isWide(int character) {
        return (character >= 0x1100 && character <= 0x115F)
                || (character >= 0x2E80 && character <= 0x303E)
                || (character >= 0x3041 && character <= 0xA4CF)
                || (character >= 0xA960 && character <= 0xA97F)
                || (character >= 0xAC00 && character <= 0xD7A3)
                || (character >= 0xF900 && character <= 0xFAFF)
                || (character >= 0xFE30 && character <= 0xFE6F)
                || (character >= 0xFF00 && character <= 0xFF60)
                || (character >= 0xFFE0 && character <= 0xFFE6)
                || (character >= 0x1F300 && character <= 0x1F64F)
                || (character >= 0x1F680 && character <= 0x1F6FF)
                || (character >= 0x1F900 && character <= 0x1F9FF)
                || (character >= 0x20000 && character <= 0x3FFFD);
    }
}
