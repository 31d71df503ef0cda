package org.papergraph.coauthorship.measure;

import java.util.Arrays;
import org.papergraph.coauthorship.graph.Adjacency;

/// Breadth-first search from up to 64 nodes at once, one bit a source: M. Then et al., "The more the merrier:
/// efficient multi-source graph traversal", PVLDB 8(4), 2014. Each level goes over the rows once for all sources
/// together, so 64 searches cost little more than a few. Distances are hops.
final class ManySources {
    /// How many sources fit into one search.
    static final int LANES = 64;

    private final int[] offsets;
    private final int[] neighbours;
    private long[] frontier;
    private long[] next;
    private final long[] seen;

    /// What a search tells at each level, from 1.
    interface Visitor {
        /// @param node that was reached
        /// @param level its distance
        /// @param sources a bit for each source that reached it now
        void reach(int node, int level, long sources);
    }

    ManySources(Adjacency adjacency) {
        offsets = adjacency.offsets();
        neighbours = adjacency.neighbours();
        frontier = new long[adjacency.nodeCount()];
        next = new long[frontier.length];
        seen = new long[frontier.length];
    }

    /// Searches from the sources at `from` to below `to` of a list. Nodes of one level are told in ascending order.
    ///
    /// @return the largest distance found
    int run(int[] sources, int from, int to, Visitor visitor) {
        Arrays.fill(seen, 0);
        Arrays.fill(frontier, 0);
        long all = 0;
        for (int i = from; i < to; i++) {
            long bit = 1L << (i - from);
            frontier[sources[i]] |= bit;
            seen[sources[i]] |= bit;
            all |= bit;
        }
        int level = 1;
        while (advance(level, all, visitor)) {
            long[] old = frontier;
            frontier = next;
            next = old;
            level++;
        }
        return level - 1;
    }

    private boolean advance(int level, long all, Visitor visitor) {
        boolean any = false;
        int end = 0;
        for (int v = 0; v < seen.length; v++) {
            int i = end;
            end = offsets[v + 1];
            long known = seen[v];
            long reached = 0;
            if (known != all) {
                for (; i < end; i++) {
                    reached |= frontier[neighbours[i]];
                }
                reached &= ~known;
            }
            next[v] = reached;
            if (reached != 0) {
                any = true;
                seen[v] = known | reached;
                visitor.reach(v, level, reached);
            }
        }
        return any;
    }
}
