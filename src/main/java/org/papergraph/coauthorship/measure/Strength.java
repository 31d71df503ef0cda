package org.papergraph.coauthorship.measure;

import org.papergraph.coauthorship.graph.CoauthorGraph;

/// The sum of the weights at each node: A. Barrat et al., "The architecture of complex weighted networks", PNAS
/// 101, 2004. With fractional weights it is the number of papers written with others. Linear in the edges; an
/// isolated node has 0.
public final class Strength implements NodeMeasure {
    private final double[] scores;

    /// Sums the weights of a graph.
    public Strength(CoauthorGraph graph) {
        scores = new double[graph.nodeCount()];
        for (int v = 0; v < scores.length; v++) {
            scores[v] = graph.strength(v);
        }
    }

    @Override
    public double[] scores() {
        return scores;
    }
}
