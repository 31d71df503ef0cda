package org.papergraph.coauthorship.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.GraphMetrics;
import org.jgrapht.alg.clustering.UndirectedModularityMeasurer;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.interfaces.ClusteringAlgorithm;
import org.jgrapht.alg.interfaces.VertexScoringAlgorithm;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.ClosenessCentrality;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.jgrapht.alg.scoring.EigenvectorCentrality;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.AsUnweightedGraph;
import org.junit.jupiter.api.Test;
import org.papergraph.coauthorship.graph.CoauthorGraph;

/// Every measure that JGraphT has too says the same on hundreds of random networks, read through our view of them.
class JGraphTAgreementTest {
    private static final int GRAPHS = 300;

    private static void onEach(BiConsumer<CoauthorGraph, Graph<Integer, Integer>> check) {
        for (int seed = 0; seed < GRAPHS; seed++) {
            CoauthorGraph graph = RandomPapers.graph(seed);
            check.accept(graph, graph.asGraph());
        }
    }

    private static void assertSame(VertexScoringAlgorithm<Integer, Double> theirs, NodeMeasure ours, double tolerance) {
        Map<Integer, Double> expected = theirs.getScores();
        assertEquals(expected.keySet(), ours.getScores().keySet());
        expected.forEach((node, score) -> assertEquals(score, ours.getVertexScore(node), tolerance, "node " + node));
    }

    private static boolean connected(Graph<Integer, Integer> graph) {
        return graph.vertexSet().size() > 1 && new ConnectivityInspector<>(graph).isConnected();
    }

    @Test
    void betweenness() {
        onEach((graph, view) -> assertSame(
                new BetweennessCentrality<>(new AsUnweightedGraph<>(view)),
                new Betweenness(graph, Sampling.EXACT),
                1e-9));
    }

    @Test
    void closenessOfConnectedNetworks() {
        onEach((graph, view) -> {
            if (connected(view)) {
                assertSame(
                        new ClosenessCentrality<>(new AsUnweightedGraph<>(view)),
                        new Closeness(new Distances(graph, Sampling.EXACT)),
                        1e-12);
            }
        });
    }

    @Test
    void harmonic() {
        onEach((graph, view) -> {
            if (graph.nodeCount() > 1) {
                assertSame(
                        new HarmonicCentrality<>(new AsUnweightedGraph<>(view)),
                        new Harmonic(new Distances(graph, Sampling.EXACT)),
                        1e-9);
            }
        });
    }

    @Test
    void pageRank() {
        onEach((graph, view) -> {
            if (graph.nodeCount() > 0) {
                assertSame(new org.jgrapht.alg.scoring.PageRank<>(view, 0.85, 5000, 1e-13), new PageRank(graph), 1e-8);
            }
        });
    }

    @Test
    void eigenvectorOfConnectedNetworksWithATriangle() {
        onEach((graph, view) -> {
            if (connected(view) && new Triangles(graph).total() > 0) {
                Map<Integer, Double> theirs =
                        new EigenvectorCentrality<>(new AsUnweightedGraph<>(view), 200_000, 1e-14).getScores();
                double most = theirs.values().stream().max(Double::compare).orElseThrow();
                double[] ours = new Eigenvector(unweighted(graph)).scores();
                theirs.forEach((node, score) -> assertEquals(score / most, ours[node], 1e-5));
            }
        });
    }

    private static CoauthorGraph unweighted(CoauthorGraph graph) {
        var papers = new org.papergraph.coauthorship.graph.PaperTable.Builder();
        IntStream.range(0, graph.edgeCount()).forEach(e -> papers.add(0, graph.source(e), graph.target(e)));
        return new org.papergraph.coauthorship.graph.CoauthorGraphBuilder(
                        graph.nodeCount(), org.papergraph.coauthorship.graph.Weighting.PAPERS, 2)
                .build(papers.build())
                .graph();
    }

    @Test
    void coreness() {
        onEach((graph, view) -> {
            Map<Integer, Integer> theirs = new org.jgrapht.alg.scoring.Coreness<>(view).getScores();
            theirs.forEach((node, core) -> assertEquals(core, new Coreness(graph).cores()[node]));
        });
    }

    @Test
    void clusteringAndTriangles() {
        onEach((graph, view) -> {
            Triangles ours = new Triangles(graph);
            ClusteringCoefficient<Integer, Integer> theirs = new ClusteringCoefficient<>(view);
            assertSame(theirs, ours, 1e-12);
            assertEquals(GraphMetrics.getNumberOfTriangles(view), ours.total());
            if (graph.nodeCount() > 0) {
                assertEquals(theirs.getAverageClusteringCoefficient(), ours.average(), 1e-12);
            }
            if (Double.isFinite(theirs.getGlobalClusteringCoefficient())) {
                assertEquals(theirs.getGlobalClusteringCoefficient(), ours.transitivity(), 1e-12);
            }
        });
    }

    @Test
    void components() {
        onEach((graph, view) -> assertEquals(
                java.util.Set.copyOf(new ConnectivityInspector<>(view).connectedSets()),
                java.util.Set.copyOf(Components.of(graph).getClustering().getClusters())));
    }

    @Test
    void diameterAndAveragePathLengthOfAllPairs() {
        onEach((graph, view) -> {
            BFSShortestPath<Integer, Integer> theirs = new BFSShortestPath<>(view);
            long[] hops = new long[2];
            int longest = 0;
            for (int a = 0; a < graph.nodeCount(); a++) {
                var paths = theirs.getPaths(a);
                for (int b = 0; b < graph.nodeCount(); b++) {
                    double weight = a == b || paths.getPath(b) == null
                            ? -1
                            : paths.getPath(b).getLength();
                    if (weight > 0) {
                        longest = Math.max(longest, (int) weight);
                        hops[0] += (long) weight;
                        hops[1]++;
                    }
                }
            }
            assertEquals(longest, Diameter.of(graph));
            Distances distances = new Distances(graph, Sampling.EXACT);
            assertEquals(hops[1] == 0 ? 0 : (double) hops[0] / hops[1], distances.average(), 1e-12);
            assertEquals(hops[1], Arrays.stream(distances.distribution()).sum());
        });
    }

    @Test
    void shortestPaths() {
        onEach((graph, view) -> {
            if (graph.nodeCount() < 2) {
                return;
            }
            Random random = new Random(graph.edgeCount());
            int a = random.nextInt(graph.nodeCount());
            int b = random.nextInt(graph.nodeCount());
            var theirs = new BFSShortestPath<>(view).getPath(a, b);
            ShortestPaths ours = new ShortestPaths(graph, a, b);
            assertEquals(theirs == null ? -1 : theirs.getLength(), ours.length());
            List<int[]> all = ours.some(Integer.MAX_VALUE);
            assertEquals(ours.count(), all.size());
            for (int[] chain : all) {
                assertEquals(a, chain[0]);
                assertEquals(b, chain[chain.length - 1]);
                for (int i = 1; i < chain.length; i++) {
                    assertEquals(true, view.containsEdge(chain[i - 1], chain[i]));
                }
            }
            assertEquals(
                    all.size(), all.stream().map(Arrays::toString).distinct().count());
        });
    }

    @Test
    void modularityOfLeiden() {
        onEach((graph, view) -> {
            NodeGroups groups = Leiden.of(graph);
            ClusteringAlgorithm.Clustering<Integer> clustering = groups.getClustering();
            if (graph.edgeCount() > 0) {
                double theirs = new UndirectedModularityMeasurer<>(view).modularity(clustering.getClusters());
                assertEquals(theirs, Modularity.of(graph, groups), 1e-9);
            }
        });
    }
}
