package org.papergraph.coauthorship.graph;

/// A part of a graph that remembers what its nodes were called in the whole.
public final class Subgraph {
    private final CoauthorGraph graph;
    private final int[] originals;

    Subgraph(CoauthorGraph graph, int[] originals) {
        this.graph = graph;
        this.originals = originals;
    }

    /// The part, with nodes numbered from 0 in the order of the whole.
    public CoauthorGraph graph() {
        return graph;
    }

    /// What a node of the part is called in the whole.
    public int original(int node) {
        return originals[node];
    }
}
