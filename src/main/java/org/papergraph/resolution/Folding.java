package org.papergraph.resolution;

import java.text.Normalizer;

/// Writes text as plain lower-case words, so that spellings of one thing become equal: `Łukasz-Ångström's` is
/// `lukasz angstroms`. Letters of other scripts stay.
final class Folding {
    private Folding() {}

    /// Words in lower case without accents and punctuation, single spaces between them; may be empty.
    static String words(String text) {
        String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                gap = false;
                append(c, folded);
            } else if (!isSilent(c)) {
                gap = true;
            }
        }
        return folded.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /// Accents (set apart by the normal form) and apostrophes stand inside words.
    private static boolean isSilent(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || c == '\''
                || c == '’'
                || c == '‘'
                || c == 'ʼ'
                || c == '`'
                || c == '´'
                || c == '\u00ad';
    }

    /// Letters that the normal form leaves whole.
    private static void append(int c, StringBuilder folded) {
        switch (c) {
            case 'ß', 'ẞ' -> folded.append("ss");
            case 'æ', 'Æ' -> folded.append("ae");
            case 'œ', 'Œ' -> folded.append("oe");
            case 'ø', 'Ø' -> folded.append('o');
            case 'ł', 'Ł' -> folded.append('l');
            case 'đ', 'Đ', 'ð', 'Ð' -> folded.append('d');
            case 'þ', 'Þ' -> folded.append("th");
            case 'ħ', 'Ħ' -> folded.append('h');
            case 'ı', 'İ' -> folded.append('i');
            default -> folded.appendCodePoint(Character.toLowerCase(c));
        }
    }
}
