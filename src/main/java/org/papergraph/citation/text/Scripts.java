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

    /// Whether a letter belongs to a script that knows no capitals: Han, kana, Hangul, Arabic, Hebrew.
    public static boolean isCaseless(int c) {
        return Character.getType(c) == Character.OTHER_LETTER;
    }

    /// Whether a syllable of Korean stands here; between its words stand spaces.
    public static boolean isHangul(int c) {
        return c >= 0xAC00 && c <= 0xD7AF;
    }

    /// Whether a character belongs to a script that needs no spaces between words: Han, kana.
    public static boolean isUnspaced(int c) {
        return isCjk(c) && !isHangul(c);
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
