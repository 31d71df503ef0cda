package org.papergraph.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Finds what somebody may have meant.
final class NearNames {
    private static final int SHOWN = 3;

    private NearNames() {}

    /// `; did you mean coauthors or coauthor-edges?`, or nothing if no name is near.
    static String suggestion(String name, Collection<String> names) {
        List<String> near = names.stream()
                .filter(each -> distance(name, each) <= Math.max(2, each.length() / 3) || alike(name, each))
                .sorted(Comparator.comparingInt((String each) -> distance(name, each))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SHOWN)
                .toList();
        return near.isEmpty() ? "" : near.stream().collect(Collectors.joining(" or ", "; did you mean ", "?"));
    }

    private static boolean alike(String name, String other) {
        return name.length() > 2 && (other.contains(name) || name.contains(other));
    }

    /// Levenshtein distance: the fewest insertions, deletions and replacements of a character.
    private static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[right.length()];
    }
}
