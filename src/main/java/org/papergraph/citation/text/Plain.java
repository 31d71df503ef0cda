package org.papergraph.citation.text;

import java.text.Normalizer;

/// Letters without accents, for look-ups.
public final class Plain {
    private Plain() {}

    public static String letters(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
                StringBuilder plain = new StringBuilder(decomposed.length());
                decomposed
                        .codePoints()
                        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                        .forEach(plain::appendCodePoint);
                return plain.toString();
            }
        }
        return text;
    }
}
