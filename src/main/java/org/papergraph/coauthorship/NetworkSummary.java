package org.papergraph.coauthorship;

import java.util.List;
import org.papergraph.coauthorship.graph.CoauthorGraph;
import org.papergraph.coauthorship.measure.Components;
import org.papergraph.coauthorship.measure.DegreeStatistics;
import org.papergraph.coauthorship.measure.Diameter;
import org.papergraph.coauthorship.measure.Distances;
import org.papergraph.coauthorship.measure.NodeGroups;
import org.papergraph.coauthorship.measure.Sampling;
import org.papergraph.coauthorship.measure.Triangles;

/// What a network is like as a whole.
///
/// @param size how much there is
/// @param cohesion how tightly it hangs together
/// @param reach how far it is across
/// @param degrees how many nodes have each degree, from 0
public record NetworkSummary(Size size, Cohesion cohesion, Reach reach, List<Integer> degrees) {
    /// How much there is.
    ///
    /// @param papersCut papers with too many authors, which link nobody
    public record Size(int nodes, int edges, int papers, int papersCut) {}

    /// How tightly it hangs together.
    public record Cohesion(double density, double averageClustering, double transitivity, double assortativity) {}

    /// How far it is across.
    ///
    /// @param largest nodes of the largest component
    /// @param averagePath mean distance of connected pairs
    /// @param averagePathError standard error of it, 0 when exact
    public record Reach(int components, int largest, int diameter, double averagePath, double averagePathError) {}

    public NetworkSummary {
        degrees = List.copyOf(degrees);
    }

    /// Summarises a network; the average path is sampled where the network is large.
    public static NetworkSummary of(CoauthorNetwork network) {
        CoauthorGraph graph = network.graph();
        Triangles triangles = new Triangles(graph);
        NodeGroups components = Components.of(graph);
        Distances distances = new Distances(graph, Sampling.DEFAULT);
        return new NetworkSummary(
                new Size(graph.nodeCount(), graph.edgeCount(), network.paperCount(), network.papersCut()),
                new Cohesion(
                        DegreeStatistics.density(graph),
                        triangles.average(),
                        triangles.transitivity(),
                        DegreeStatistics.assortativity(graph)),
                new Reach(
                        components.count(),
                        components.largest(),
                        Diameter.of(graph),
                        distances.average(),
                        distances.averageError()),
                java.util.Arrays.stream(DegreeStatistics.distribution(graph))
                        .boxed()
                        .toList());
    }
}
