package org.papergraph.coauthorship.picture;

/// How wide a line of sans-serif text is at most, without asking a font: fonts differ between machines, pictures
/// shall not.
final class TextWidth {
    private TextWidth() {}

    /// Width in units of the font size.
    static double of(String text) {
        return text.codePoints().mapToDouble(TextWidth::of).sum();
    }

    private static double of(int c) {
        if ("ijl.,:;'|!()[] ".indexOf(c) >= 0) {
            return 0.36;
        }
        if ("frt-\"/".indexOf(c) >= 0) {
            return 0.42;
        }
        if ("mwMWÆŒ@%".indexOf(c) >= 0) {
            return 0.98;
        }
        if (c >= 0x1100) {
            return Character.isIdeographic(c) || c < 0x11FF || (c >= 0xAC00 && c <= 0xD7AF) ? 1.05 : 0.75;
        }
        return Character.isUpperCase(c) ? 0.74 : 0.63;
    }
}
