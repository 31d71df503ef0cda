package org.papergraph.coauthorship.measure;

import java.util.Arrays;

/// What searches add up at each node. Sums are integers, so that the order of the searches does not matter.
final class DistanceSums implements ManySources.Visitor {
    /// Reciprocal distances are summed as multiples of 2^-40.
    private static final long UNIT = 1L << 40;

    private final long[] hops;
    private final long[] squares;
    private final long[] reciprocals;
    private long[] levels = new long[32];

    DistanceSums(int nodes) {
        hops = new long[nodes];
        squares = new long[nodes];
        reciprocals = new long[nodes];
    }

    @Override
    public void reach(int node, int level, long found) {
        long count = Long.bitCount(found);
        hops[node] += count * level;
        squares[node] += count * level * level;
        reciprocals[node] += count * (UNIT / level);
        if (level >= levels.length) {
            levels = Arrays.copyOf(levels, level * 2);
        }
        levels[level] += count;
    }

    /// Adds the sums of other searches; sums without nodes add nothing.
    void add(DistanceSums other) {
        for (int v = 0; v < other.hops.length; v++) {
            hops[v] += other.hops[v];
            squares[v] += other.squares[v];
            reciprocals[v] += other.reciprocals[v];
        }
        levels = levels.length < other.levels.length ? Arrays.copyOf(levels, other.levels.length) : levels;
        for (int level = 0; level < other.levels.length; level++) {
            levels[level] += other.levels[level];
        }
    }

    /// Sum of the distances.
    long hops(int node) {
        return node < hops.length ? hops[node] : 0;
    }

    /// Sum of the squared distances.
    double squares(int node) {
        return node < squares.length ? squares[node] : 0;
    }

    /// Sum of 1 over the distances.
    double reciprocals(int node) {
        return node < reciprocals.length ? (double) reciprocals[node] / UNIT : 0;
    }

    /// Pairs at each distance, up to the largest found.
    long[] levels() {
        int length = levels.length;
        while (length > 1 && levels[length - 1] == 0) {
            length--;
        }
        return Arrays.copyOf(levels, length);
    }
}
