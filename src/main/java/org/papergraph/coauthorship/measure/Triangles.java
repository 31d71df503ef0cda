package org.papergraph.coauthorship.measure;

import org.papergraph.coauthorship.graph.Adjacency;
import org.papergraph.coauthorship.graph.CoauthorGraph;

/// Triangles at each node, and what follows from them: local clustering, its average, and transitivity. Weights are
/// ignored.
///
/// M. Latapy, "Main-memory triangle computations for very large (sparse (power-law)) graphs", 2008
/// (compact-forward): each edge points to its end of larger degree, and the pointed-to nodes of both ends of an
/// edge are intersected with a marker array. O(m^1.5) at worst, close to linear on co-author networks. The scores
/// are the local clustering coefficients of D. Watts, S. Strogatz (Nature 393, 1998), 0 for a node with fewer than
/// two neighbours. Parts that are not connected do not influence each other.
public final class Triangles implements NodeMeasure {
    private final Adjacency adjacency;
    private final int[] count;

    /// Counts the triangles of a graph.
    public Triangles(CoauthorGraph graph) {
        adjacency = graph.adjacency();
        int nodes = graph.nodeCount();
        count = new int[nodes];
        int[] starts = new int[nodes + 1];
        int[] larger = pointToLargerDegree(starts);
        int[] mark = new int[nodes];
        for (int u = 0; u < nodes; u++) {
            if (starts[u + 1] - starts[u] > 1) {
                closeAt(u, starts, larger, mark);
            }
        }
    }

    private int[] pointToLargerDegree(int[] starts) {
        int[] offsets = adjacency.offsets();
        int[] neighbours = adjacency.neighbours();
        int nodes = count.length;
        int[] degrees = new int[nodes];
        for (int v = 0; v < nodes; v++) {
            degrees[v] = offsets[v + 1] - offsets[v];
        }
        int[] larger = new int[adjacency.edgeCount()];
        int filled = 0;
        for (int u = 0; u < nodes; u++) {
            int degree = degrees[u];
            for (int i = offsets[u]; i < offsets[u + 1]; i++) {
                int v = neighbours[i];
                int other = degrees[v];
                if (other > degree || (other == degree && v > u)) {
                    larger[filled++] = v;
                }
            }
            starts[u + 1] = filled;
        }
        return larger;
    }

    private void closeAt(int u, int[] starts, int[] larger, int[] mark) {
        int stamp = u + 1;
        int from = starts[u];
        int to = starts[u + 1];
        for (int i = from; i < to; i++) {
            mark[larger[i]] = stamp;
        }
        int atU = 0;
        for (int i = from; i < to; i++) {
            int v = larger[i];
            int atV = 0;
            int end = starts[v + 1];
            for (int j = starts[v]; j < end; j++) {
                int w = larger[j];
                if (mark[w] == stamp) {
                    count[w]++;
                    atV++;
                }
            }
            count[v] += atV;
            atU += atV;
        }
        count[u] += atU;
    }

    /// How many triangles a node is part of.
    public int at(int node) {
        return count[node];
    }

    /// How many triangles the graph has.
    public long total() {
        long sum = 0;
        for (int triangles : count) {
            sum += triangles;
        }
        return sum / 3;
    }

    /// Three times the triangles over the connected triples (M. Newman, D. Watts, S. Strogatz, 2002); 0 without
    /// triples.
    public double transitivity() {
        long triples = 0;
        for (int v = 0; v < count.length; v++) {
            long degree = adjacency.degree(v);
            triples += degree * (degree - 1) / 2;
        }
        return triples == 0 ? 0 : 3.0 * total() / triples;
    }

    /// Mean of the local clustering of all nodes, those with fewer than two neighbours counting 0; 0 without nodes.
    public double average() {
        double sum = 0;
        for (int v = 0; v < count.length; v++) {
            sum += local(v);
        }
        return count.length == 0 ? 0 : sum / count.length;
    }

    private double local(int node) {
        long degree = adjacency.degree(node);
        return degree < 2 ? 0 : 2.0 * count[node] / (degree * (degree - 1));
    }

    @Override
    public double[] scores() {
        double[] scores = new double[count.length];
        for (int v = 0; v < scores.length; v++) {
            scores[v] = local(v);
        }
        return scores;
    }
}
