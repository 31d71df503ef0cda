package org.papergraph.coauthorship.graph;

/// The neighbours of every node in one array (compressed sparse rows), each undirected edge standing in two rows.
///
/// The row of node `v` is the range `offsets[v]` to `offsets[v + 1]` of the other two arrays, neighbours ascending.
/// The arrays are handed out as they are because measures live from reading them at full speed; nobody may write to
/// them.
public final class Adjacency {
    private final int[] offsets;
    private final int[] neighbours;
    private final int[] edges;

    private Adjacency(int[] offsets, int[] neighbours, int[] edges) {
        this.offsets = offsets;
        this.neighbours = neighbours;
        this.edges = edges;
    }

    /// Builds the rows of `nodes` nodes from edges that are sorted by source, then target, each source below its
    /// target. Two passes and no sorting: the smaller neighbours come first, in the order of the edges, then the
    /// larger ones.
    static Adjacency of(int nodes, int[] sources, int[] targets) {
        int[] offsets = new int[nodes + 1];
        for (int e = 0; e < sources.length; e++) {
            offsets[sources[e] + 1]++;
            offsets[targets[e] + 1]++;
        }
        for (int v = 0; v < nodes; v++) {
            offsets[v + 1] += offsets[v];
        }
        int[] neighbours = new int[offsets[nodes]];
        int[] edges = new int[offsets[nodes]];
        int[] next = offsets.clone();
        for (int e = 0; e < sources.length; e++) {
            int at = next[targets[e]]++;
            neighbours[at] = sources[e];
            edges[at] = e;
        }
        for (int e = 0; e < sources.length; e++) {
            int at = next[sources[e]]++;
            neighbours[at] = targets[e];
            edges[at] = e;
        }
        return new Adjacency(offsets, neighbours, edges);
    }

    /// How many nodes there are.
    public int nodeCount() {
        return offsets.length - 1;
    }

    /// How many edges there are.
    public int edgeCount() {
        return neighbours.length / 2;
    }

    /// Number of neighbours of a node.
    public int degree(int node) {
        return offsets[node + 1] - offsets[node];
    }

    /// Where each row begins; one longer than there are nodes.
    public int[] offsets() {
        return offsets;
    }

    /// The other end of each place of a row.
    public int[] neighbours() {
        return neighbours;
    }

    /// The edge that leads to it.
    public int[] edges() {
        return edges;
    }

    /// Largest degree; 0 in a network without nodes.
    public int maxDegree() {
        int max = 0;
        for (int v = 0; v < nodeCount(); v++) {
            max = Math.max(max, degree(v));
        }
        return max;
    }

    /// The edge between two nodes, or -1; binary search in the shorter row.
    public int edgeBetween(int a, int b) {
        int from = degree(a) <= degree(b) ? a : b;
        int to = from == a ? b : a;
        int at = java.util.Arrays.binarySearch(neighbours, offsets[from], offsets[from + 1], to);
        return at < 0 ? -1 : edges[at];
    }
}
