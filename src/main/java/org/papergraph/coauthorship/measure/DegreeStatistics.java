package org.papergraph.coauthorship.measure;

import org.papergraph.coauthorship.graph.Adjacency;
import org.papergraph.coauthorship.graph.CoauthorGraph;

/// What the degrees alone say about a network. Linear in nodes and edges; weights are ignored.
public final class DegreeStatistics {
    private DegreeStatistics() {}

    /// Edges over possible edges; 0 with fewer than two nodes.
    public static double density(CoauthorGraph graph) {
        double possible = 0.5 * graph.nodeCount() * (graph.nodeCount() - 1.0);
        return possible == 0 ? 0 : graph.edgeCount() / possible;
    }

    /// How many nodes have each degree, from 0 to the largest.
    public static int[] distribution(CoauthorGraph graph) {
        Adjacency adjacency = graph.adjacency();
        int[] nodes = new int[adjacency.maxDegree() + 1];
        for (int v = 0; v < graph.nodeCount(); v++) {
            nodes[adjacency.degree(v)]++;
        }
        return nodes;
    }

    /// Pearson correlation of the degrees at both ends of an edge: M. E. J. Newman, "Assortative mixing in
    /// networks", Physical Review Letters 89, 2002, equation 4. From -1 to 1; 0 when all ends have one degree or
    /// there is no edge.
    public static double assortativity(CoauthorGraph graph) {
        int[] offsets = graph.adjacency().offsets();
        int nodes = graph.nodeCount();
        int[] degrees = new int[nodes];
        double squares = 0;
        double cubes = 0;
        for (int v = 0; v < nodes; v++) {
            int degree = offsets[v + 1] - offsets[v];
            degrees[v] = degree;
            squares += (double) degree * degree;
            cubes += (double) degree * degree * degree;
        }
        long products = 0;
        for (int e = 0; e < graph.edgeCount(); e++) {
            products += (long) degrees[graph.source(e)] * degrees[graph.target(e)];
        }
        double ends = 2.0 * graph.edgeCount();
        if (ends == 0) {
            return 0;
        }
        double mean = squares / ends;
        double variance = cubes / ends - mean * mean;
        return variance <= 1e-12 * mean * mean ? 0 : (2.0 * products / ends - mean * mean) / variance;
    }
}
