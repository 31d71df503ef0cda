package org.papergraph.coauthorship.measure;

import org.papergraph.coauthorship.graph.CoauthorGraph;

/// PageRank: S. Brin, L. Page, "The anatomy of a large-scale hypertextual Web search engine", 1998.
///
/// The variant: an edge leads both ways, a step is taken in proportion to its weight, and a node without edges
/// jumps anywhere. Solved as a linear system by Gauss-Seidel sweeps (A. Arasu et al., 2002), whose solution, scaled
/// to the sum 1, is PageRank with such jumps (G. Del Corso, A. Gullí, F. Romani, 2005). A sweep is linear in the
/// edges; it stops when the summed change of a sweep, relative to the sum of scores, is at most the tolerance, or
/// after 1,000 sweeps. Disconnected networks need nothing special: jumps join the parts. The scores sum to 1.
public final class PageRank implements NodeMeasure {
    private static final double DAMPING = 0.85;
    private static final double TOLERANCE = 1e-10;
    private static final int MAX_SWEEPS = 1000;

    private final double[] scores;

    /// With damping 0.85 and tolerance 1e-10.
    public PageRank(CoauthorGraph graph) {
        this(graph, DAMPING, TOLERANCE);
    }

    /// @param damping probability of following an edge, 0 to below 1
    /// @param tolerance at which sweeps end
    public PageRank(CoauthorGraph graph, double damping, double tolerance) {
        if (!(damping >= 0 && damping < 1)) {
            throw new IllegalArgumentException("damping is from 0 to below 1, got " + damping);
        }
        scores = new Sweeps(graph, damping).solve(tolerance);
    }

    @Override
    public double[] scores() {
        return scores;
    }

    /// The linear system and its approximate solution.
    private static final class Sweeps {
        private final int[] offsets;
        private final int[] neighbours;
        private final double[] weights;
        private final double[] strengths;
        private final double damping;
        /// What flows along a weight of 1: the score of a node divided by its strength.
        private final double[] flow;

        Sweeps(CoauthorGraph graph, double damping) {
            this.offsets = graph.adjacency().offsets();
            this.neighbours = graph.adjacency().neighbours();
            this.weights = graph.rowWeights();
            this.strengths = new Strength(graph).scores();
            this.damping = damping;
            this.flow = new double[strengths.length];
            for (int v = 0; v < flow.length; v++) {
                flow[v] = strengths[v] > 0 ? 1 / strengths[v] : 0;
            }
        }

        double[] solve(double tolerance) {
            double change = Double.MAX_VALUE;
            for (int sweep = 0; sweep < MAX_SWEEPS && change > tolerance * flow.length; sweep++) {
                change = sweep();
            }
            double[] scores = new double[flow.length];
            double total = 0;
            for (int v = 0; v < flow.length; v++) {
                scores[v] = strengths[v] > 0 ? flow[v] * strengths[v] : 1 - damping;
                total += scores[v];
            }
            for (int v = 0; v < flow.length; v++) {
                scores[v] /= total;
            }
            return scores;
        }

        private double sweep() {
            double change = 0;
            for (int v = 0; v < flow.length; v++) {
                double strength = strengths[v];
                if (strength > 0) {
                    double inflow = weights.length == 0 ? plainInflow(v) : weightedInflow(v);
                    double next = (1 - damping + damping * inflow) / strength;
                    change += Math.abs(next - flow[v]) * strength;
                    flow[v] = next;
                }
            }
            return change;
        }

        private double plainInflow(int v) {
            double sum = 0;
            int end = offsets[v + 1];
            for (int i = offsets[v]; i < end; i++) {
                sum += flow[neighbours[i]];
            }
            return sum;
        }

        private double weightedInflow(int v) {
            double sum = 0;
            int end = offsets[v + 1];
            for (int i = offsets[v]; i < end; i++) {
                sum += flow[neighbours[i]] * weights[i];
            }
            return sum;
        }
    }
}
