package org.papergraph.coauthorship.measure;

import java.util.Arrays;
import org.papergraph.coauthorship.graph.CoauthorGraph;

/// One search of Brandes' algorithm: counts the shortest paths from a source to every node on the way out, and adds
/// up its dependencies on the way back.
///
/// Neither way asks a neighbour for its distance. A node at distance d has neighbours at d−1, d and d+1 only;
/// numbers of even and of odd distances are kept in two arrays, and numbers that are not known yet are 0. So all
/// neighbours can be summed without a branch: in the array of the other parity only the wanted level is not 0.
final class DependencySearch {
    private final int[] offsets;
    private final int[] neighbours;
    private final boolean[] seen;
    private final int[] queue;
    private final double[][] paths;
    /// Per node, the sum over the nodes behind it of (1 + their dependency) / their paths, plus 1 / its own paths.
    private final double[][] shares;
    private int[] levelEnds = new int[32];

    DependencySearch(CoauthorGraph graph) {
        offsets = graph.adjacency().offsets();
        neighbours = graph.adjacency().neighbours();
        int nodes = graph.nodeCount();
        seen = new boolean[nodes];
        queue = new int[nodes];
        paths = new double[2][nodes];
        shares = new double[2][nodes];
    }

    /// Searches from a source and adds its dependencies.
    void run(int source, Dependencies sums) {
        int levels = countPaths(source);
        for (int level = levels - 1; level > 0; level--) {
            comeBack(level, sums);
        }
        int reached = levelEnds[levels - 1];
        for (int i = 0; i < reached; i++) {
            int v = queue[i];
            seen[v] = false;
            paths[0][v] = 0;
            paths[1][v] = 0;
            shares[0][v] = 0;
            shares[1][v] = 0;
        }
        sums.sourceDone();
    }

    /// Counts the paths level by level; returns how many levels there are, that of the source included.
    private int countPaths(int source) {
        seen[source] = true;
        queue[0] = source;
        levelEnds[0] = 1;
        paths[0][source] = 1;
        int tail = expand(0, 1, 1);
        int levels = 1;
        while (tail > levelEnds[levels - 1]) {
            if (levels == levelEnds.length) {
                levelEnds = Arrays.copyOf(levelEnds, levels * 2);
            }
            int from = levelEnds[levels - 1];
            levelEnds[levels] = tail;
            tail = countLevel(from, tail, levels);
            levels++;
        }
        return levels;
    }

    private int expand(int from, int to, int filled) {
        int tail = filled;
        for (int at = from; at < to; at++) {
            int v = queue[at];
            for (int i = offsets[v]; i < offsets[v + 1]; i++) {
                int u = neighbours[i];
                if (!seen[u]) {
                    seen[u] = true;
                    queue[tail++] = u;
                }
            }
        }
        return tail;
    }

    private int countLevel(int from, int to, int level) {
        double[] before = paths[(level - 1) & 1];
        double[] here = paths[level & 1];
        int tail = to;
        for (int at = from; at < to; at++) {
            int v = queue[at];
            int end = offsets[v + 1];
            double ways = 0;
            for (int i = offsets[v]; i < end; i++) {
                int u = neighbours[i];
                ways += before[u];
                if (!seen[u]) {
                    seen[u] = true;
                    queue[tail++] = u;
                }
            }
            here[v] = ways;
        }
        return tail;
    }

    private void comeBack(int level, Dependencies sums) {
        double[] behind = shares[(level + 1) & 1];
        double[] here = shares[level & 1];
        double[] ways = paths[level & 1];
        for (int at = levelEnds[level] - 1; at >= levelEnds[level - 1]; at--) {
            int v = queue[at];
            int end = offsets[v + 1];
            double share = 0;
            for (int i = offsets[v]; i < end; i++) {
                share += behind[neighbours[i]];
            }
            here[v] = share + 1 / ways[v];
            sums.add(v, share * ways[v]);
        }
    }
}
