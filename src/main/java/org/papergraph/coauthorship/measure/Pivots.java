package org.papergraph.coauthorship.measure;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Draws nodes without replacement.
final class Pivots {
    private Pivots() {}

    /// Draws `count` of the given nodes, or all when there are no more; ascending. Floyd's method would need a set;
    /// a partial Fisher-Yates shuffle needs only the copy.
    static int[] draw(int[] nodes, int count, long seed) {
        int[] shuffled = nodes.clone();
        int drawn = Math.min(count, nodes.length);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < drawn && drawn < nodes.length; i++) {
            int j = random.nextInt(i, nodes.length);
            int kept = shuffled[i];
            shuffled[i] = shuffled[j];
            shuffled[j] = kept;
        }
        int[] pivots = Arrays.copyOf(shuffled, drawn);
        Arrays.sort(pivots);
        return pivots;
    }
}
