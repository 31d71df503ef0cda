package org.papergraph.coauthorship.measure;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.papergraph.coauthorship.graph.CoauthorGraph;

/// Betweenness: over all pairs of other nodes, the share of the shortest paths that lead through a node.
///
/// U. Brandes, "A faster algorithm for betweenness centrality", 2001, unweighted and undirected: each pair counts
/// once and scores are not scaled. O(n·m). Components larger than the sampling allows are searched from pivots
/// drawn without replacement, and the sums scaled up (U. Brandes, C. Pich, "Centrality estimation in large
/// networks", 2007); the error then is [#relativeError()]. Pairs in different components have no path and add
/// nothing; an isolated node has 0.
public final class Betweenness implements NodeMeasure {
    private final double[] scores;
    private final double relativeError;

    /// Searches a graph on all cores.
    public Betweenness(CoauthorGraph graph, Sampling sampling) {
        scores = new double[graph.nodeCount()];
        List<int[]> components = List.of(Components.of(graph).members());
        Predicate<int[]> large = component -> component.length > sampling.exactUpTo();
        relativeError = components.stream()
                .filter(large)
                .mapToDouble(component -> estimate(graph, component, sampling.sources(component)))
                .max()
                .orElse(0);
        exactly(graph, components.stream().filter(large.negate()).toList());
    }

    /// Scores a component from pivots; returns the largest standard error relative to the highest score.
    private double estimate(CoauthorGraph graph, int[] component, int[] pivots) {
        Dependencies sums = Dependencies.fromAll(graph, pivots);
        double scale = (double) component.length / pivots.length / 2;
        double most = 0;
        double widest = 0;
        for (int v : component) {
            scores[v] = sums.sum(v) * scale;
            most = Math.max(most, scores[v]);
            widest = Math.max(widest, sums.standardDeviation(v));
        }
        double notDrawn = 1 - (double) pivots.length / component.length;
        double error = widest * Math.sqrt(pivots.length * notDrawn) * scale;
        return most == 0 ? 0 : error / most;
    }

    private void exactly(CoauthorGraph graph, List<int[]> components) {
        int[] sources = components.stream()
                .filter(component -> component.length > 2)
                .flatMapToInt(Arrays::stream)
                .toArray();
        if (sources.length > 0) {
            Dependencies sums = Dependencies.fromAll(graph, sources);
            for (int v : sources) {
                scores[v] = sums.sum(v) / 2;
            }
        }
    }

    /// The largest standard error of a score, relative to the highest score of its component; 0 when exact.
    public double relativeError() {
        return relativeError;
    }

    @Override
    public double[] scores() {
        return scores;
    }
}
