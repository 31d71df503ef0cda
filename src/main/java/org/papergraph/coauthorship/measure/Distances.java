package org.papergraph.coauthorship.measure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.papergraph.coauthorship.graph.CoauthorGraph;

/// Distances between all pairs of nodes of each component, or from drawn pivots of a large component to all its
/// nodes.
///
/// Sources of all components are searched 64 at a time ([ManySources]); the network is undirected, so what searches
/// from pivots add up at a node is also what that node would find on its way to the pivots. Exact: O(n·m/64) word
/// operations; sampled: O(pivots·m/64). Pairs in different components have no distance and are left out. Weights
/// are ignored.
public final class Distances {
    private final NodeGroups components;
    private final DistanceSums sums;
    private final int[] sources;
    private final int[] sourcesIn;
    private final BitSet isSource = new BitSet();

    /// Searches a graph.
    public Distances(CoauthorGraph graph, Sampling sampling) {
        components = Components.of(graph);
        int[][] members = components.members();
        sourcesIn = new int[members.length];
        int[] drawn = new int[graph.nodeCount()];
        int filled = 0;
        for (int c = 0; c < members.length && members[c].length > 1; c++) {
            int[] pivots = sampling.sources(members[c]);
            sourcesIn[c] = pivots.length;
            System.arraycopy(pivots, 0, drawn, filled, pivots.length);
            filled += pivots.length;
        }
        sources = Arrays.copyOf(drawn, filled);
        for (int source : sources) {
            isSource.set(source);
        }
        int batches = (filled + ManySources.LANES - 1) / ManySources.LANES;
        List<DistanceSums> parts = Parts.run(part -> search(graph, part, batches));
        sums = parts.getFirst();
        parts.stream().skip(1).forEach(sums::add);
    }

    private DistanceSums search(CoauthorGraph graph, int part, int batches) {
        if (part >= batches) {
            return new DistanceSums(0);
        }
        DistanceSums own = new DistanceSums(graph.nodeCount());
        ManySources search = new ManySources(graph.adjacency());
        for (int batch = part; batch < batches; batch += Parts.COUNT) {
            int from = batch * ManySources.LANES;
            search.run(sources, from, Math.min(sources.length, from + ManySources.LANES), own);
        }
        return own;
    }

    /// Whether every node was a source.
    public boolean isExact() {
        for (int c = 0; c < components.count(); c++) {
            if (components.size(c) > 1 && sourcesIn[c] < components.size(c)) {
                return false;
            }
        }
        return true;
    }

    /// From how many nodes the distances were taken.
    public int sourceCount() {
        return sources.length;
    }

    /// Mean distance over all connected pairs, each component weighing as many pairs as it has; 0 without such pairs.
    public double average() {
        double[] inComponent = new double[components.count()];
        for (int v = 0; v < components.groups().length; v++) {
            inComponent[components.of(v)] += components.size(components.of(v)) > 1 ? sums.hops(v) : 0;
        }
        double sum = 0;
        double pairs = 0;
        for (int c = 0; c < components.count(); c++) {
            double others = components.size(c) - 1.0;
            if (others > 0) {
                sum += inComponent[c] / sourcesIn[c] * components.size(c);
                pairs += components.size(c) * others;
            }
        }
        return pairs == 0 ? 0 : sum / pairs;
    }

    /// Standard error of [#average()]: 0 when exact, otherwise from the spread of the pivots' mean distances to
    /// each other, which is a little wider than that of their mean distances to all nodes.
    public double averageError() {
        double[] sum = new double[components.count()];
        double[] squares = new double[components.count()];
        for (int source : sources) {
            int c = components.of(source);
            double mean = sums.hops(source) / Math.max(1.0, sourcesIn[c] - 1.0);
            sum[c] += mean;
            squares[c] += mean * mean;
        }
        double variance = 0;
        double pairs = 0;
        for (int c = 0; c < components.count() && components.size(c) > 1; c++) {
            double weight = components.size(c) * (components.size(c) - 1.0);
            double k = sourcesIn[c];
            pairs += weight;
            if (k > 1 && k < components.size(c)) {
                double spread = Math.max(0, (squares[c] - sum[c] * sum[c] / k) / (k - 1));
                variance += weight * weight * spread / k * (1 - k / components.size(c));
            }
        }
        return pairs == 0 ? 0 : Math.sqrt(variance) / pairs;
    }

    /// How many pairs (source, other node) were found at each distance; the first place, distance 0, is 0.
    public long[] distribution() {
        return sums.levels();
    }

    /// Mean distance of a node from the others of its component; 0 for an isolated node.
    double mean(int node) {
        int others = othersSeen(node);
        return others == 0 ? 0 : (double) sums.hops(node) / others;
    }

    /// Standard error of [#mean(int)] relative to it; 0 when exact.
    double relativeError(int node) {
        int component = components.of(node);
        double k = othersSeen(node);
        double rest = 1 - sourcesIn[component] / (double) components.size(component);
        double mean = mean(node);
        if (k < 2 || rest <= 0 || mean == 0) {
            return 0;
        }
        double spread = Math.max(0, (sums.squares(node) - k * mean * mean) / (k - 1));
        return Math.sqrt(spread / k * rest) / mean;
    }

    /// Mean of 1/distance of a node to the others of its component; 0 for an isolated node.
    double meanReciprocal(int node) {
        int others = othersSeen(node);
        return others == 0 ? 0 : sums.reciprocals(node) / others;
    }

    /// Size of the component of a node.
    int reachable(int node) {
        return components.size(components.of(node));
    }

    int nodeCount() {
        return components.groups().length;
    }

    private int othersSeen(int node) {
        int inComponent = sourcesIn[components.of(node)];
        return isSource.get(node) ? inComponent - 1 : inComponent;
    }
}
