package org.papergraph.coauthorship;

import java.util.Arrays;
import java.util.Optional;
import org.papergraph.coauthorship.graph.CoauthorGraph;
import org.papergraph.coauthorship.measure.Betweenness;
import org.papergraph.coauthorship.measure.Closeness;
import org.papergraph.coauthorship.measure.Coreness;
import org.papergraph.coauthorship.measure.Degree;
import org.papergraph.coauthorship.measure.Distances;
import org.papergraph.coauthorship.measure.Eigenvector;
import org.papergraph.coauthorship.measure.Harmonic;
import org.papergraph.coauthorship.measure.NodeMeasure;
import org.papergraph.coauthorship.measure.PageRank;
import org.papergraph.coauthorship.measure.Sampling;
import org.papergraph.coauthorship.measure.Strength;
import org.papergraph.coauthorship.measure.Triangles;

/// The measures that nodes can be ranked by.
public enum Measure {
    DEGREE("degree"),
    STRENGTH("strength"),
    CLOSENESS("closeness"),
    HARMONIC("harmonic"),
    BETWEENNESS("betweenness"),
    PAGERANK("PageRank"),
    EIGENVECTOR("eigenvector"),
    CORE("k-core"),
    CLUSTERING("clustering");

    private final String label;

    Measure(String label) {
        this.label = label;
    }

    /// The word that a user writes and reads.
    public String label() {
        return label;
    }

    /// Whether its values are whole numbers.
    public boolean isCount() {
        return this == DEGREE || this == CORE;
    }

    /// Computes the measure for every node.
    public NodeMeasure of(CoauthorGraph graph, Sampling sampling) {
        return switch (this) {
            case DEGREE -> new Degree(graph);
            case STRENGTH -> new Strength(graph);
            case CLOSENESS -> new Closeness(new Distances(graph, sampling));
            case HARMONIC -> new Harmonic(new Distances(graph, sampling));
            case BETWEENNESS -> new Betweenness(graph, sampling);
            case PAGERANK -> new PageRank(graph);
            case EIGENVECTOR -> new Eigenvector(graph);
            case CORE -> new Coreness(graph);
            case CLUSTERING -> new Triangles(graph);
        };
    }

    /// The measure of a name, in any case; empty for an unknown one.
    public static Optional<Measure> named(String name) {
        return Arrays.stream(values())
                .filter(measure -> measure.label.equalsIgnoreCase(name))
                .findFirst();
    }
}
