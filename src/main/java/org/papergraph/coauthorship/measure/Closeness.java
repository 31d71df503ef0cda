package org.papergraph.coauthorship.measure;

/// Closeness: one over the mean distance to those who can be reached, times the share of the others that can be
/// reached, so that the centre of a small component does not outrank the centre of a large one (S. Wasserman, K.
/// Faust, "Social network analysis", 1994, p. 201; networkx calls it `wf_improved`). In a connected network it is
/// L. Freeman's closeness of 1979.
///
/// From 0 to 1; 0 for an isolated node. On large components the mean distance is taken to drawn pivots (D.
/// Eppstein, J. Wang, "Fast approximation of centrality", 2004), which [#relativeError()] bounds in size. Cost: see
/// [Distances].
public final class Closeness implements NodeMeasure {
    private final double[] scores;
    private final double relativeError;

    /// Reads the closeness off distances.
    public Closeness(Distances distances) {
        scores = new double[distances.nodeCount()];
        double error = 0;
        for (int v = 0; v < scores.length; v++) {
            double mean = distances.mean(v);
            scores[v] = mean == 0 ? 0 : (distances.reachable(v) - 1.0) / (scores.length - 1.0) / mean;
            error = Math.max(error, distances.relativeError(v));
        }
        relativeError = error;
    }

    /// The largest standard error of a score, relative to the score; 0 when exact.
    public double relativeError() {
        return relativeError;
    }

    @Override
    public double[] scores() {
        return scores;
    }
}
