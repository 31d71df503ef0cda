package org.papergraph.coauthorship.view;

/// Makes text from anywhere safe to stand in one line of any format.
final class PlainText {
    private PlainText() {}

    /// Turns line breaks, tabs and other control characters into spaces, and drops what XML cannot hold (lone
    /// surrogates, noncharacters) and what reorders the text around it (bidirectional controls).
    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029) {
                plain.append(' ');
            } else if (!dropped(c)) {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString().strip();
    }

    private static boolean dropped(int c) {
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE;
        boolean bidirectional = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return surrogate || noncharacter || bidirectional;
    }
}
