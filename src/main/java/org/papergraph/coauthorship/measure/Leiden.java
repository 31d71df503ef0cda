package org.papergraph.coauthorship.measure;

import java.util.Random;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;
import org.papergraph.coauthorship.graph.CoauthorGraph;

/// Communities by the Leiden algorithm: V. Traag, L. Waltman, N. J. van Eck, "From Louvain to Leiden: guaranteeing
/// well-connected communities", Scientific Reports 9, 2019, in its authors' own library, maximising modularity.
///
/// Close to linear in the edges an iteration; iterations end when one changes nothing, at the latest after the
/// number asked for. Communities never span components; an isolated node is a community of one. The seed makes it
/// repeatable.
public final class Leiden {
    /// Where the gain of further iterations on co-author networks has become small.
    public static final int DEFAULT_ITERATIONS = 10;

    private static final double RANDOMNESS = LeidenAlgorithm.DEFAULT_RANDOMNESS;

    private Leiden() {}

    /// Communities at resolution 1, seed 1, after up to [#DEFAULT_ITERATIONS] iterations.
    public static NodeGroups of(CoauthorGraph graph) {
        return of(graph, 1, DEFAULT_ITERATIONS, 1);
    }

    /// Communities, the largest first.
    ///
    /// @param resolution above 1 for smaller communities than modularity prefers, below 1 for larger ones
    /// @param iterations at most
    /// @param seed of the random choices
    public static NodeGroups of(CoauthorGraph graph, double resolution, int iterations, long seed) {
        if (!(resolution > 0) || iterations < 1) {
            throw new IllegalArgumentException(
                    "resolution " + resolution + " and iterations " + iterations + " have to be above 0");
        }
        int nodes = graph.nodeCount();
        if (graph.edgeCount() == 0) {
            int[] alone = java.util.stream.IntStream.range(0, nodes).toArray();
            return NodeGroups.ofNumbers(alone, nodes);
        }
        Network network = network(graph);
        // The library maximises the Constant Potts Model; over node weights equal to the strengths this is
        // modularity.
        double modularity = resolution / (2 * network.getTotalEdgeWeight());
        LeidenAlgorithm leiden = new LeidenAlgorithm(modularity, iterations, RANDOMNESS, new Random(seed));
        Clustering found = leiden.findClustering(network);
        return NodeGroups.ofNumbers(found.getClusters(), found.getNClusters());
    }

    private static Network network(CoauthorGraph graph) {
        int[] offsets = graph.adjacency().offsets();
        long[] first = new long[offsets.length];
        for (int v = 0; v < offsets.length; v++) {
            first[v] = offsets[v];
        }
        LargeIntArray neighbours = new LargeIntArray(graph.adjacency().neighbours());
        return graph.isWeighted()
                ? new Network(
                        graph.nodeCount(), true, first, neighbours, new LargeDoubleArray(graph.rowWeights()), false)
                : new Network(graph.nodeCount(), true, first, neighbours, false);
    }
}
