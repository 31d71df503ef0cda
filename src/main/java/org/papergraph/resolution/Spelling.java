package org.papergraph.resolution;

import java.util.Set;

/// Whether two folded words are one word spelt twice.
final class Spelling {
    private static final Set<String> ENDINGS = Set.of(
            "", "s", "es", "e", "ed", "ing", "ling", "led", "al", "ally", "ly", "er", "ers", "or", "ion", "ions",
            "isation", "ization", "ise", "ize", "ised", "ized", "ising", "izing", "y", "ies", "our", "ment", "ments",
            "ive", "n");
    private static final int SHORTEST_STEM = 4;
    private static final int SHORTEST_SLIP = 5;

    private Spelling() {}

    /// A slip of the pen, or another ending on one stem.
    static boolean isVariant(String one, String other) {
        return sameStem(one, other) || isSlip(one, other);
    }

    private static boolean sameStem(String one, String other) {
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= SHORTEST_STEM
                && ENDINGS.contains(one.substring(common))
                && ENDINGS.contains(other.substring(common));
    }

    /// One letter more, less, other or swapped with its neighbour, but never the first: `a-typical` is no slip.
    static boolean isSlip(String one, String other) {
        if (Math.min(one.length(), other.length()) < SHORTEST_SLIP || one.charAt(0) != other.charAt(0)) {
            return false;
        }
        return withinOneEdit(one, other);
    }

    /// Whether the words are at most one insertion, deletion, substitution or swap of neighbours apart.
    static boolean withinOneEdit(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        int start = 0;
        while (start < shorter.length() && shorter.charAt(start) == longer.charAt(start)) {
            start++;
        }
        int endShort = shorter.length();
        int endLong = longer.length();
        while (endShort > start && shorter.charAt(endShort - 1) == longer.charAt(endLong - 1)) {
            endShort--;
            endLong--;
        }
        int left = endShort - start;
        int right = endLong - start;
        boolean swapped = left == 2
                && right == 2
                && shorter.charAt(start) == longer.charAt(start + 1)
                && shorter.charAt(start + 1) == longer.charAt(start);
        return swapped || Math.max(left, right) <= 1;
    }
}
