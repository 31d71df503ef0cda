package org.papergraph.coauthorship.graph;

import java.util.Arrays;
import java.util.BitSet;

/// An undirected simple graph of authors with weighted edges that know the papers behind them, held in arrays:
/// about 40 bytes an edge. Nodes and edges are the integers from 0; edges are sorted by their smaller, then their
/// larger end.
///
/// It is read-only. [#asGraph()] shows it to JGraphT.
public final class CoauthorGraph {
    private final Adjacency adjacency;
    private final EdgeTable edges;

    CoauthorGraph(int nodes, EdgeTable edges) {
        this.adjacency = Adjacency.of(nodes, edges.sources(), edges.targets());
        this.edges = edges;
    }

    /// Rows of neighbours, for code that goes through all of them.
    public Adjacency adjacency() {
        return adjacency;
    }

    /// How many nodes there are.
    public int nodeCount() {
        return adjacency.nodeCount();
    }

    /// How many edges there are.
    public int edgeCount() {
        return adjacency.edgeCount();
    }

    /// The smaller end of an edge.
    public int source(int edge) {
        return edges.sources()[edge];
    }

    /// The larger end of an edge.
    public int target(int edge) {
        return edges.targets()[edge];
    }

    /// Weight of an edge, above 0.
    public double weight(int edge) {
        return edges.weights().length == 0 ? 1 : edges.weights()[edge];
    }

    /// Whether any edge weighs other than 1.
    public boolean isWeighted() {
        return edges.weights().length > 0;
    }

    /// The weight at each place of [Adjacency#neighbours()]; empty when every edge weighs 1.
    public double[] rowWeights() {
        if (!isWeighted()) {
            return new double[0];
        }
        int[] row = adjacency.edges();
        double[] weights = new double[row.length];
        for (int i = 0; i < row.length; i++) {
            weights[i] = edges.weights()[row[i]];
        }
        return weights;
    }

    /// Sum of the weights of the edges at a node.
    public double strength(int node) {
        if (!isWeighted()) {
            return adjacency.degree(node);
        }
        double sum = 0;
        for (int i = adjacency.offsets()[node]; i < adjacency.offsets()[node + 1]; i++) {
            sum += edges.weights()[adjacency.edges()[i]];
        }
        return sum;
    }

    /// Sum of the weights of all edges.
    public double totalWeight() {
        return isWeighted() ? Arrays.stream(edges.weights()).sum() : edgeCount();
    }

    /// The papers behind an edge, by the indexes that the builder was given, ascending.
    public int[] papers(int edge) {
        return Arrays.copyOfRange(edges.papers(), edges.paperOffsets()[edge], edges.paperOffsets()[edge + 1]);
    }

    /// How many papers are behind an edge.
    public int paperCount(int edge) {
        return edges.paperOffsets()[edge + 1] - edges.paperOffsets()[edge];
    }

    /// The part of the graph between the given nodes, by edges of at least the given weight. Nodes keep their order.
    ///
    /// @param nodes that stay
    /// @param minWeight that an edge must have
    public Subgraph induced(BitSet nodes, double minWeight) {
        int[] originals = nodes.stream().toArray();
        int[] place = new int[nodeCount()];
        for (int i = 0; i < originals.length; i++) {
            place[originals[i]] = i;
        }
        BitSet kept = new BitSet(edgeCount());
        for (int e = 0; e < edgeCount(); e++) {
            if (nodes.get(source(e)) && nodes.get(target(e)) && weight(e) >= minWeight) {
                kept.set(e);
            }
        }
        return new Subgraph(new CoauthorGraph(originals.length, edges.select(kept, place)), originals);
    }

    /// The same graph for JGraphT's algorithms and exporters. It does not copy anything.
    public CoauthorGraphView asGraph() {
        return new CoauthorGraphView(this);
    }
}
