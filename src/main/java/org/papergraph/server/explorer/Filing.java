package org.papergraph.server.explorer;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.Locale;

/// Where a name stands in an alphabetical list.
///
/// @param group the order of headings of one kind: Latin letters, letters of other scripts, scripts, digits, the rest
/// @param heading such as `G`, `Д`, `Han` or `0–9`
/// @param key orders the names under a heading
record Filing(int group, String heading, String key) implements Comparable<Filing> {
    private static final Comparator<Filing> ORDER = Comparator.comparingInt(Filing::group)
            .thenComparing(Filing::heading)
            .thenComparing(Filing::key);

    /// Files a name by its first letter or digit: a Latin one as the nearest of A to Z, one of another alphabet as
    /// itself. Scripts with thousands of letters have one heading each.
    static Filing of(String name) {
        String key = Folded.of(name);
        if (key.isEmpty()) {
            return new Filing(4, "other", name);
        }
        int first = key.codePointAt(0);
        UnicodeScript script = UnicodeScript.of(first);
        if (!Character.isLetter(first)) {
            return new Filing(3, "0–9", key);
        }
        return switch (script) {
            case LATIN -> new Filing(0, letter(first), key);
            case HAN -> new Filing(2, "Han", key);
            case HANGUL -> new Filing(2, "Hangul", key);
            default -> new Filing(1, letter(first), key);
        };
    }

    private static String letter(int codePoint) {
        return Character.toString(codePoint).toUpperCase(Locale.ROOT);
    }

    @Override
    public int compareTo(Filing other) {
        return ORDER.compare(this, other);
    }
}
