package org.papergraph.coauthorship.measure;

/// Harmonic centrality: the mean of 1/distance to all other nodes, those that cannot be reached counting 0 (M.
/// Marchiori, V. Latora, "Harmony in the small-world", 2000; Y. Rochat, 2009). Scaled by n−1 and thus from 0 to 1;
/// 0 for an isolated node. Disconnected networks need no special care. Sampled on large components as [Closeness]
/// is. Cost: see [Distances].
public final class Harmonic implements NodeMeasure {
    private final double[] scores;

    /// Reads harmonic centrality off distances.
    public Harmonic(Distances distances) {
        scores = new double[distances.nodeCount()];
        for (int v = 0; v < scores.length && scores.length > 1; v++) {
            scores[v] = distances.meanReciprocal(v) * (distances.reachable(v) - 1.0) / (scores.length - 1.0);
        }
    }

    @Override
    public double[] scores() {
        return scores;
    }
}
