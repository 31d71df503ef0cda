package org.papergraph.citation.text;

import java.util.Arrays;
import java.util.List;

/// Strings that are looked for together: one pass over a text tells whether any of them occurs. Those that may begin
/// at a place are found by its first two characters. Several threads may ask at once.
public final class Needles {
    private static final int BUCKETS = 1 << 10;
    private static final String[] NONE = new String[0];

    private final String[][] buckets = new String[BUCKETS][];
    /// Whether a bucket holds any.
    private final boolean[] held = new boolean[BUCKETS];

    private Needles(List<String> strings) {
        Arrays.fill(buckets, NONE);
        for (String string : strings) {
            if (string.length() < 2) {
                throw new IllegalArgumentException("too short to be looked for: '" + string + "'");
            }
            int bucket = bucket(string.charAt(0), string.charAt(1));
            buckets[bucket] = Arrays.copyOf(buckets[bucket], buckets[bucket].length + 1);
            buckets[bucket][buckets[bucket].length - 1] = string;
            held[bucket] = true;
        }
    }

    /// @throws IllegalArgumentException when one is shorter than two characters
    public static Needles of(String... strings) {
        return new Needles(List.of(strings));
    }

    /// Whether any of the strings occurs in a text.
    public boolean areIn(String text) {
        return areIn(text, text.length());
    }

    /// Whether the first two characters of any string that occurs stand before a place.
    public boolean areIn(String text, int end) {
        if (end == 0) {
            return false;
        }
        char first = text.charAt(0);
        for (int i = 1; i < end; i++) {
            char second = text.charAt(i);
            int bucket = bucket(first, second);
            if (held[bucket] && isAt(bucket, text, i - 1)) {
                return true;
            }
            first = second;
        }
        return false;
    }

    private boolean isAt(int bucket, String text, int place) {
        for (String string : buckets[bucket]) {
            if (text.startsWith(string, place)) {
                return true;
            }
        }
        return false;
    }

    private static int bucket(char first, char second) {
        return (first * 31 + second) & (BUCKETS - 1);
    }
}
