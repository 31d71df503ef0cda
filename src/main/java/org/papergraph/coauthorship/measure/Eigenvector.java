package org.papergraph.coauthorship.measure;

import java.util.Arrays;
import org.papergraph.coauthorship.graph.CoauthorGraph;

/// Eigenvector centrality: a node is as central as its neighbours together, by weight (P. Bonacich, "Factoring and
/// weighting approaches to status scores and clique identification", 1972). The highest score is 1.
///
/// The largest eigenvalue of the adjacency matrix is sought by locally optimal conjugate gradients (A. Knyazev,
/// "Toward the optimal preconditioned eigensolver", 2001, one vector, no preconditioner): each step takes the best
/// vector in the plane of the current one, its residual and the last direction. A step is linear in the edges; it
/// ends when the residual is at most 1e-10 of the eigenvalue, or after 2,000 steps. In a disconnected network only
/// the component with the largest eigenvalue scores (several, if they tie). Without edges all scores are 0.
public final class Eigenvector implements NodeMeasure {
    private static final double TOLERANCE = 1e-10;
    private static final int MAX_STEPS = 2000;
    private static final int REFRESH = 16;

    private final double[] scores;

    /// Scores a graph.
    public Eigenvector(CoauthorGraph graph) {
        scores = graph.edgeCount() == 0 ? new double[graph.nodeCount()] : new Search(graph).solve();
    }

    @Override
    public double[] scores() {
        return scores;
    }

    /// The vectors of the method, each with its image under the adjacency matrix.
    private static final class Search {
        private final int[] offsets;
        private final int[] neighbours;
        private final double[] weights;
        private final double[][] basis;
        private final double[][] image;
        private double eigenvalue;

        Search(CoauthorGraph graph) {
            offsets = graph.adjacency().offsets();
            neighbours = graph.adjacency().neighbours();
            weights = graph.rowWeights();
            int nodes = graph.nodeCount();
            basis = new double[3][nodes];
            image = new double[3][nodes];
            for (int v = 0; v < nodes; v++) {
                basis[0][v] = graph.adjacency().degree(v);
            }
        }

        double[] solve() {
            scale(basis[0], 1 / Math.sqrt(dot(basis[0], basis[0])));
            for (int step = 0; step < MAX_STEPS; step++) {
                if (step % REFRESH == 0) {
                    multiply(basis[0], image[0]);
                }
                if (residual() <= TOLERANCE * eigenvalue) {
                    break;
                }
                multiply(basis[1], image[1]);
                step(orthogonalDirection());
            }
            return positive();
        }

        /// Puts the residual, scaled to length 1, into the second vector; returns its length before that.
        private double residual() {
            double[] x = basis[0];
            double[] ax = image[0];
            double[] r = basis[1];
            eigenvalue = dot(x, ax);
            for (int v = 0; v < r.length; v++) {
                r[v] = ax[v] - eigenvalue * x[v];
            }
            add(r, -dot(x, r), x);
            double length = Math.sqrt(dot(r, r));
            if (length > 0) {
                scale(r, 1 / length);
            }
            return length;
        }

        /// Makes the last direction orthogonal to the other two; says how many vectors span the search.
        private int orthogonalDirection() {
            for (int other = 0; other < 2; other++) {
                double along = dot(basis[2], basis[other]);
                add(basis[2], -along, basis[other]);
                add(image[2], -along, image[other]);
            }
            double length = Math.sqrt(dot(basis[2], basis[2]));
            if (length < 1e-14) {
                return 2;
            }
            scale(basis[2], 1 / length);
            scale(image[2], 1 / length);
            return 3;
        }

        private void step(int size) {
            double[][] small = new double[size][size];
            for (int i = 0; i < size; i++) {
                for (int j = i; j < size; j++) {
                    small[i][j] = dot(basis[i], image[j]);
                    small[j][i] = small[i][j];
                }
            }
            double[] best = SmallEigenvector.largest(small);
            combine(basis, best);
            combine(image, best);
            double length = Math.sqrt(dot(basis[0], basis[0]));
            scale(basis[0], 1 / length);
            scale(image[0], 1 / length);
        }

        /// The new vector goes to the first place, its part outside the old one to the third.
        private static void combine(double[][] vectors, double[] by) {
            double last = by.length == 3 ? by[2] : 0;
            double[] x = vectors[0];
            double[] r = vectors[1];
            double[] p = vectors[2];
            for (int v = 0; v < x.length; v++) {
                double direction = by[1] * r[v] + last * p[v];
                p[v] = direction;
                x[v] = by[0] * x[v] + direction;
            }
        }

        private void multiply(double[] x, double[] product) {
            int end = 0;
            for (int v = 0; v < x.length; v++) {
                int i = end;
                end = offsets[v + 1];
                double sum = 0;
                if (weights.length == 0) {
                    for (; i < end; i++) {
                        sum += x[neighbours[i]];
                    }
                } else {
                    for (; i < end; i++) {
                        sum += weights[i] * x[neighbours[i]];
                    }
                }
                product[v] = sum;
            }
        }

        private double[] positive() {
            double[] x = basis[0];
            double most = Arrays.stream(x).map(Math::abs).max().orElse(1);
            double sign = Arrays.stream(x).sum() < 0 ? -1 : 1;
            double[] scores = new double[x.length];
            for (int v = 0; v < x.length; v++) {
                double score = sign * x[v] / most;
                scores[v] = score < TOLERANCE ? 0 : score;
            }
            return scores;
        }
    }

    private static double dot(double[] a, double[] b) {
        // Four sums at a time: a single chain of additions waits for itself.
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int v = 0;
        for (; v + 3 < a.length; v += 4) {
            s0 += a[v] * b[v];
            s1 += a[v + 1] * b[v + 1];
            s2 += a[v + 2] * b[v + 2];
            s3 += a[v + 3] * b[v + 3];
        }
        for (; v < a.length; v++) {
            s0 += a[v] * b[v];
        }
        return s0 + s1 + (s2 + s3);
    }

    private static void add(double[] to, double factor, double[] what) {
        for (int v = 0; v < to.length; v++) {
            to[v] += factor * what[v];
        }
    }

    private static void scale(double[] vector, double factor) {
        for (int v = 0; v < vector.length; v++) {
            vector[v] *= factor;
        }
    }
}
