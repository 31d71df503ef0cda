package org.papergraph.coauthorship.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.papergraph.coauthorship.graph.CoauthorGraph;
import org.papergraph.coauthorship.graph.CoauthorGraphBuilder;
import org.papergraph.coauthorship.graph.PaperTable;
import org.papergraph.coauthorship.graph.Weighting;

/// Three networks that the literature measures again and again. Values from their papers and textbooks, to the
/// digits given.
class KnownNetworksTest {
    /// A network of names, each pair being as many papers as it weighs.
    private record Named(List<String> names, CoauthorGraph graph) {
        static Named read(String name) throws IOException {
            List<String> names = new ArrayList<>();
            PaperTable.Builder papers = new PaperTable.Builder();
            try (InputStream in = Objects.requireNonNull(Named.class.getResourceAsStream("/coauthorship/" + name))) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split(" "))
                        .forEach(edge -> {
                            int a = number(names, edge[0]);
                            int b = number(names, edge[1]);
                            for (int i = 0; i < Integer.parseInt(edge[2]); i++) {
                                papers.add(PaperTable.UNKNOWN_YEAR, a, b);
                            }
                        });
            }
            CoauthorGraphBuilder builder = new CoauthorGraphBuilder(names.size(), Weighting.PAPERS, 2);
            return new Named(names, builder.build(papers.build()).graph());
        }

        private static int number(List<String> names, String name) {
            if (!names.contains(name)) {
                names.add(name);
            }
            return names.indexOf(name);
        }

        double score(NodeMeasure measure, String name) {
            return measure.scores()[names.indexOf(name)];
        }

        Distances distances() {
            return new Distances(graph, Sampling.EXACT);
        }
    }

    @Test
    void karateClub() throws IOException {
        Named karate = Named.read("karate.txt");
        CoauthorGraph graph = karate.graph();
        assertEquals(16, karate.score(new Degree(graph), "0"));
        assertEquals(231.0714, karate.score(new Betweenness(graph, Sampling.EXACT), "0"), 1e-4);
        assertEquals(0.5690, karate.score(new Closeness(karate.distances()), "0"), 1e-4);
        assertEquals(0.0970, karate.score(new PageRank(graph), "0"), 1e-4);
        assertEquals(0.9521, karate.score(new Eigenvector(graph), "0"), 1e-4);
        assertEquals(4, karate.score(new Coreness(graph), "0"));
        assertEquals(45, new Triangles(graph).total());
        assertEquals(0.5706, new Triangles(graph).average(), 1e-4);
        assertEquals(0.2557, new Triangles(graph).transitivity(), 1e-4);
        assertEquals(5, Diameter.of(graph));
        assertEquals(2.4082, karate.distances().average(), 1e-4);
        assertEquals(0.1390, DegreeStatistics.density(graph), 1e-4);
        assertEquals(-0.4756, DegreeStatistics.assortativity(graph), 1e-4);
        NodeGroups communities = Leiden.of(graph);
        assertEquals(4, communities.count());
        assertEquals(0.4198, Modularity.of(graph, communities), 1e-4);
    }

    @Test
    void florentineFamilies() throws IOException {
        Named families = Named.read("florentine.txt");
        CoauthorGraph graph = families.graph();
        assertEquals(47.5, families.score(new Betweenness(graph, Sampling.EXACT), "Medici"), 1e-9);
        assertEquals(0.56, families.score(new Closeness(families.distances()), "Medici"), 1e-9);
        assertEquals(9.5 / 14, families.score(new Harmonic(families.distances()), "Medici"), 1e-9);
        assertEquals(1, families.score(new Eigenvector(graph), "Medici"), 1e-9);
        assertEquals(0.1458, families.score(new PageRank(graph), "Medici"), 1e-4);
        assertEquals(3, new Triangles(graph).total());
        assertEquals(5, Diameter.of(graph));
        assertEquals(2.4857, families.distances().average(), 1e-4);
        int peruzzi = families.names().indexOf("Peruzzi");
        int pazzi = families.names().indexOf("Pazzi");
        assertEquals(5, new ShortestPaths(graph, peruzzi, pazzi).length());
    }

    @Test
    void lesMiserables() throws IOException {
        Named characters = Named.read("lesmiserables.txt");
        CoauthorGraph graph = characters.graph();
        assertEquals(36, characters.score(new Degree(graph), "Valjean"));
        assertEquals(158, characters.score(new Strength(graph), "Valjean"));
        assertEquals(1624.4688, characters.score(new Betweenness(graph, Sampling.EXACT), "Valjean"), 1e-4);
        assertEquals(0.6441, characters.score(new Closeness(characters.distances()), "Valjean"), 1e-4);
        assertEquals(0.0996, characters.score(new PageRank(graph), "Valjean"), 1e-4);
        assertEquals(8, characters.score(new Coreness(graph), "Valjean"));
        assertEquals(467, new Triangles(graph).total());
        assertEquals(0.5731, new Triangles(graph).average(), 1e-4);
        assertEquals(0.4989, new Triangles(graph).transitivity(), 1e-4);
        assertEquals(5, Diameter.of(graph));
        assertEquals(0.0868, DegreeStatistics.density(graph), 1e-4);
        assertEquals(-0.1652, DegreeStatistics.assortativity(graph), 1e-4);
        assertTrue(Modularity.of(graph, Leiden.of(graph)) > 0.56);
    }

    @Test
    void nothingIsNotANumberInAnEmptyNetworkOrAmongIsolatedNodes() {
        for (int nodes : new int[] {0, 1, 3}) {
            CoauthorGraph graph = new CoauthorGraphBuilder(nodes, Weighting.PAPERS, 2)
                    .build(PaperTable.empty())
                    .graph();
            Distances distances = new Distances(graph, Sampling.DEFAULT);
            double[] zeros = new double[nodes];
            for (NodeMeasure measure : List.of(
                    new Degree(graph),
                    new Strength(graph),
                    new Closeness(distances),
                    new Harmonic(distances),
                    new Betweenness(graph, Sampling.DEFAULT),
                    new Eigenvector(graph),
                    new Coreness(graph),
                    new Triangles(graph))) {
                assertArrayEquals(zeros, measure.scores(), measure.getClass().getSimpleName());
            }
            for (double rank : new PageRank(graph).scores()) {
                assertEquals(1.0 / nodes, rank, 1e-12);
            }
            assertEquals(0, distances.average());
            assertEquals(0, distances.averageError());
            assertEquals(0, Diameter.of(graph));
            assertEquals(0, DegreeStatistics.density(graph));
            assertEquals(0, DegreeStatistics.assortativity(graph));
            assertEquals(0, new Triangles(graph).transitivity());
            assertEquals(0, new Triangles(graph).average());
            assertEquals(nodes, Components.of(graph).count());
            assertEquals(nodes, Leiden.of(graph).count());
            assertEquals(0, Modularity.of(graph, Leiden.of(graph)));
        }
    }

    @Test
    void sampledMeasuresComeCloseAndStateTheirError() throws IOException {
        CoauthorGraph graph = Named.read("lesmiserables.txt").graph();
        Sampling sampling = new Sampling(10, 60, 5);
        Distances all = new Distances(graph, Sampling.EXACT);
        Distances some = new Distances(graph, sampling);
        assertTrue(all.isExact());
        assertEquals(60, some.sourceCount());
        assertTrue(some.averageError() > 0);
        assertEquals(all.average(), some.average(), 4 * some.averageError());
        Betweenness estimate = new Betweenness(graph, sampling);
        double[] exact = new Betweenness(graph, Sampling.EXACT).scores();
        double highest = java.util.Arrays.stream(exact).max().orElseThrow();
        assertTrue(estimate.relativeError() > 0);
        for (int v = 0; v < exact.length; v++) {
            assertEquals(exact[v], estimate.scores()[v], 4 * estimate.relativeError() * highest);
        }
    }
}
