package org.papergraph.citation.text;

/// Tells scripts apart that write without spaces.
public final class Scripts {
    private Scripts() {}

    /// Han, kana or hangul.
    public static boolean isCjk(int c) {
        return c >= 0x2E80
                && (c <= 0x9FFF || (c >= 0xAC00 && c <= 0xD7AF) || (c >= 0xF900 && c <= 0xFAFF) || c >= 0x20000)
                && !(c >= 0x3000 && c <= 0x303F);
    }

    public static boolean hasCjk(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isCjk(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
