package org.papergraph.coauthorship.measure;

import org.papergraph.coauthorship.graph.CoauthorGraph;

/// How much more weight lies inside groups than chance would put there: M. E. J. Newman, M. Girvan, "Finding and
/// evaluating community structure in networks", Physical Review E 69, 2004; with weights as in Newman, Physical
/// Review E 70, 2004. Linear in the edges. From -1/2 to below 1; 0 without edges.
public final class Modularity {
    private Modularity() {}

    /// Modularity of a partition at resolution 1.
    public static double of(CoauthorGraph graph, NodeGroups groups) {
        int[] groupOf = groups.groups();
        double[] strength = new double[groups.count()];
        double inside = 0;
        double total = 0;
        for (int e = 0; e < graph.edgeCount(); e++) {
            int a = groupOf[graph.source(e)];
            int b = groupOf[graph.target(e)];
            double weight = graph.weight(e);
            strength[a] += weight;
            strength[b] += weight;
            total += weight;
            if (a == b) {
                inside += weight;
            }
        }
        if (total == 0) {
            return 0;
        }
        double expected = 0;
        for (double s : strength) {
            expected += (s / (2 * total)) * (s / (2 * total));
        }
        return inside / total - expected;
    }
}
