package org.papergraph.coauthorship.measure;

import java.util.List;
import org.papergraph.coauthorship.graph.CoauthorGraph;

/// How much sources depend on each node for their shortest paths, summed over the sources, as in Brandes' algorithm.
final class Dependencies {
    private final double[] sum;
    private final double[] squares;
    private int sources;

    private Dependencies(int nodes) {
        sum = new double[nodes];
        squares = new double[nodes];
    }

    /// Sums over all sources, in parts on all cores.
    static Dependencies fromAll(CoauthorGraph graph, int[] sources) {
        List<Dependencies> parts = Parts.run(part -> {
            Dependencies own = new Dependencies(graph.nodeCount());
            DependencySearch search = new DependencySearch(graph);
            for (int i = part; i < sources.length; i += Parts.COUNT) {
                search.run(sources[i], own);
            }
            return own;
        });
        Dependencies total = parts.getFirst();
        parts.stream().skip(1).forEach(total::add);
        return total;
    }

    /// Adds what the current source depends on a node.
    void add(int node, double dependency) {
        sum[node] += dependency;
        squares[node] += dependency * dependency;
    }

    void sourceDone() {
        sources++;
    }

    private void add(Dependencies other) {
        for (int v = 0; v < sum.length; v++) {
            sum[v] += other.sum[v];
            squares[v] += other.squares[v];
        }
        sources += other.sources;
    }

    /// Sum of the dependencies on a node.
    double sum(int node) {
        return sum[node];
    }

    /// Standard deviation of one source's dependency on a node.
    double standardDeviation(int node) {
        double mean = sum[node] / sources;
        return sources < 2 ? 0 : Math.sqrt(Math.max(0, (squares[node] - sources * mean * mean) / (sources - 1)));
    }
}
