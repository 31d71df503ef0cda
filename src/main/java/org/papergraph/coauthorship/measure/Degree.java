package org.papergraph.coauthorship.measure;

import org.papergraph.coauthorship.graph.CoauthorGraph;

/// How many co-authors each node has, not scaled (L. Freeman, "Centrality in social networks: conceptual
/// clarification", 1979). Linear in the nodes; an isolated node has 0, and parts of a disconnected network do not
/// influence each other.
public final class Degree implements NodeMeasure {
    private final double[] scores;

    /// Reads the degrees of a graph.
    public Degree(CoauthorGraph graph) {
        int[] offsets = graph.adjacency().offsets();
        scores = new double[graph.nodeCount()];
        for (int v = 0; v < scores.length; v++) {
            scores[v] = offsets[v + 1] - offsets[v];
        }
    }

    @Override
    public double[] scores() {
        return scores;
    }
}
