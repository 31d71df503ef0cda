package org.papergraph.citation.text;

import static org.papergraph.citation.text.Boundaries.charAt;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells whether a text ends with a name whose family name stands first: "& Rodriguez, J. A".
final class InvertedEnd {
    private static final Pattern INVERTED = Pattern.compile("(?:^|[,;&\\n] ?|\\] |\\d\\. |(?:and|et|und|y) )"
            + "(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]al|[Dd]el|[Dd]i|[Dd]a|[Ll]a|[Ll]e|El|Al) ){0,2}"
            + "\\p{Lu}[\\p{L}'’]+(?:-\\p{Lu}\\p{L}+)?, (?:\\p{Lu}\\.?[- ]?){0,3}$");
    private static final Set<String> PARTICLES =
            Set.of("van", "von", "de", "der", "dal", "del", "di", "da", "la", "le", "el", "al");
    /// What stands before the family name, at most.
    private static final int LONGEST_LEAD = "and van der ".length();

    /// The comma and the initials, at most.
    private static final int LONGEST_GIVEN = 12;

    private InvertedEnd() {}

    /// Whether a family name, a comma and perhaps initials end the text. The pattern is tried from where the name can
    /// begin, and only behind a mark or a word that may stand there.
    static boolean is(String text) {
        int comma = text.lastIndexOf(", ");
        if (comma <= 0 || text.length() - comma > LONGEST_GIVEN || hasSmall(text, comma)) {
            return false;
        }
        int family = comma;
        while (family > 0 && isOfFamily(text.charAt(family - 1))) {
            family--;
        }
        return mayBeginFamily(text, family) && INVERTED.matcher(text).find(Math.max(0, family - LONGEST_LEAD));
    }

    /// Whether anything but initials stands behind the comma.
    private static boolean hasSmall(String text, int comma) {
        for (int i = comma; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeginFamily(String text, int family) {
        int space = family - 1;
        int word = space;
        while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        return charAt(text, space) != ' '
                || word == space
                || "dty".indexOf(text.charAt(space - 1)) >= 0
                || PARTICLES.contains(text.substring(word, space).toLowerCase(Locale.ROOT));
    }

    private static boolean isOfFamily(char c) {
        return Character.isLetter(c) || "-'’".indexOf(c) >= 0;
    }
}
