package org.papergraph.citation.name;

import java.util.List;
import java.util.Locale;
import org.papergraph.citation.text.Words;

/// A family name with nothing but initials and particles before it: "J. van der Berg", "O'Brien".
public final class BareName {
    private BareName() {}

    /// Whether a text may be such a name, by its letters alone.
    public static boolean is(String text) {
        List<String> words = Words.split(text, " ");
        String family = words.getLast();
        boolean capital = family.length() > 1
                && Character.isUpperCase(family.charAt(0))
                && (Character.isLowerCase(family.charAt(1)) || "'’".indexOf(family.charAt(1)) >= 0)
                && !Words.hasDigit(family);
        return capital
                && words.subList(0, words.size() - 1).stream()
                        .allMatch(word ->
                                NameWord.isInitials(word) || NameShape.isParticle(word.toLowerCase(Locale.ROOT)));
    }
}
