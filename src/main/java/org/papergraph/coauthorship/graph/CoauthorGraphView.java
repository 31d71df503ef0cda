package org.papergraph.coauthorship.graph;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.GraphType;
import org.jgrapht.graph.AbstractGraph;
import org.jgrapht.graph.DefaultGraphType;
import org.jspecify.annotations.Nullable;

/// A [CoauthorGraph] as JGraphT sees it, unmodifiable. Sets of nodes and edges are views on the arrays: they cost
/// nothing to ask for, know their size and membership at once, and box an integer only when it is read.
public final class CoauthorGraphView extends AbstractGraph<Integer, Integer> implements Graph<Integer, Integer> {
    private static final GraphType TYPE = new DefaultGraphType.Builder()
            .undirected()
            .weighted(true)
            .modifiable(false)
            .allowMultipleEdges(false)
            .allowSelfLoops(false)
            .build();

    private final CoauthorGraph graph;

    CoauthorGraphView(CoauthorGraph graph) {
        this.graph = graph;
    }

    @Override
    public GraphType getType() {
        return TYPE;
    }

    @Override
    public Set<Integer> vertexSet() {
        return new Range(graph.nodeCount());
    }

    @Override
    public Set<Integer> edgeSet() {
        return new Range(graph.edgeCount());
    }

    @Override
    public Set<Integer> edgesOf(Integer node) {
        return new Row(graph, checked(node));
    }

    @Override
    public Set<Integer> incomingEdgesOf(Integer node) {
        return edgesOf(node);
    }

    @Override
    public Set<Integer> outgoingEdgesOf(Integer node) {
        return edgesOf(node);
    }

    @Override
    public int degreeOf(Integer node) {
        return graph.adjacency().degree(checked(node));
    }

    @Override
    public int inDegreeOf(Integer node) {
        return degreeOf(node);
    }

    @Override
    public int outDegreeOf(Integer node) {
        return degreeOf(node);
    }

    @Override
    public boolean containsVertex(Integer node) {
        return vertexSet().contains(node);
    }

    @Override
    public boolean containsEdge(Integer edge) {
        return edgeSet().contains(edge);
    }

    // JGraphT's contract answers null for "none".
    @Override
    public @Nullable Integer getEdge(Integer a, Integer b) {
        if (!containsVertex(a) || !containsVertex(b)) {
            return null;
        }
        int edge = graph.adjacency().edgeBetween(a, b);
        return edge < 0 ? null : Integer.valueOf(edge);
    }

    @Override
    public @Nullable Set<Integer> getAllEdges(Integer a, Integer b) {
        if (!containsVertex(a) || !containsVertex(b)) {
            return null;
        }
        Integer edge = getEdge(a, b);
        return edge == null ? Set.of() : Set.of(edge);
    }

    @Override
    public Integer getEdgeSource(Integer edge) {
        return graph.source(edge);
    }

    @Override
    public Integer getEdgeTarget(Integer edge) {
        return graph.target(edge);
    }

    @Override
    public double getEdgeWeight(Integer edge) {
        return graph.weight(edge);
    }

    @Override
    public @Nullable Supplier<Integer> getVertexSupplier() {
        return null;
    }

    @Override
    public @Nullable Supplier<Integer> getEdgeSupplier() {
        return null;
    }

    @Override
    public Integer addEdge(Integer a, Integer b) {
        throw readOnly();
    }

    @Override
    public boolean addEdge(Integer a, Integer b, Integer edge) {
        throw readOnly();
    }

    @Override
    public Integer addVertex() {
        throw readOnly();
    }

    @Override
    public boolean addVertex(Integer node) {
        throw readOnly();
    }

    @Override
    public Integer removeEdge(Integer a, Integer b) {
        throw readOnly();
    }

    @Override
    public boolean removeEdge(Integer edge) {
        throw readOnly();
    }

    @Override
    public boolean removeVertex(Integer node) {
        throw readOnly();
    }

    @Override
    public void setEdgeWeight(Integer edge, double weight) {
        throw readOnly();
    }

    private int checked(Integer node) {
        if (!containsVertex(node)) {
            throw new IllegalArgumentException("no such vertex in graph: " + node);
        }
        return node;
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("a co-author graph cannot be changed");
    }

    /// The integers from 0 below a bound.
    private static final class Range extends AbstractSet<Integer> {
        private final int size;

        Range(int size) {
            this.size = size;
        }

        @Override
        public boolean contains(@Nullable Object other) {
            return other instanceof Integer i && i >= 0 && i < size;
        }

        @Override
        public Iterator<Integer> iterator() {
            return each(size, IntUnaryOperator.identity());
        }

        @Override
        public int size() {
            return size;
        }
    }

    /// The edges at one node.
    private static final class Row extends AbstractSet<Integer> {
        private final CoauthorGraph graph;
        private final int node;

        Row(CoauthorGraph graph, int node) {
            this.graph = graph;
            this.node = node;
        }

        @Override
        public boolean contains(@Nullable Object other) {
            return other instanceof Integer edge
                    && edge >= 0
                    && edge < graph.edgeCount()
                    && (graph.source(edge) == node || graph.target(edge) == node);
        }

        @Override
        public Iterator<Integer> iterator() {
            int from = graph.adjacency().offsets()[node];
            int[] edges = graph.adjacency().edges();
            return each(size(), i -> edges[from + i]);
        }

        @Override
        public int size() {
            return graph.adjacency().degree(node);
        }
    }

    private static Iterator<Integer> each(int size, IntUnaryOperator at) {
        return IntStream.range(0, size).map(at).iterator();
    }
}
