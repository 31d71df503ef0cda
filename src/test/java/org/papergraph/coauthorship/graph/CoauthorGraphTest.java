package org.papergraph.coauthorship.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoauthorGraphTest {
    private static final PaperTable PAPERS = new PaperTable.Builder()
            .add(2001, 0, 1, 2)
            .add(2003, 1, 0)
            .add(2005, 3)
            .add(2007, 2, 2, 4)
            .add(PaperTable.UNKNOWN_YEAR)
            .build();

    private static CoauthorGraph graph(Weighting weighting) {
        return new CoauthorGraphBuilder(6, weighting, 10).build(PAPERS).graph();
    }

    @Test
    void edgesAreSortedAndKeepTheirPapers() {
        CoauthorGraph graph = graph(Weighting.PAPERS);
        List<String> edges = new ArrayList<>();
        for (int e = 0; e < graph.edgeCount(); e++) {
            edges.add(graph.source(e) + "-" + graph.target(e) + " " + graph.weight(e) + " "
                    + Arrays.toString(graph.papers(e)));
        }
        assertEquals(List.of("0-1 2.0 [0, 1]", "0-2 1.0 [0]", "1-2 1.0 [0]", "2-4 1.0 [3]"), edges);
    }

    @Test
    void fractionalWeightsGiveEachAuthorOneAPaper() {
        CoauthorGraph graph = graph(Weighting.FRACTIONAL);
        assertEquals(1.5, graph.weight(0));
        assertEquals(2, graph.strength(0));
        assertEquals(2, graph.strength(2));
        assertEquals(0, graph.strength(3));
    }

    @Test
    void papersWithTooManyAuthorsLinkNobodyAndAreCounted() {
        CoauthorGraphBuilder.Built built = new CoauthorGraphBuilder(6, Weighting.PAPERS, 2).build(PAPERS);
        assertEquals(Set.of(0), built.papersCut().stream().boxed().collect(java.util.stream.Collectors.toSet()));
        assertEquals(2, built.graph().edgeCount());
    }

    @Test
    void aMaximumThatMakesNoPairIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new CoauthorGraphBuilder(1, Weighting.PAPERS, 1));
    }

    @Test
    void pairsAreThoseOfASlowCount() {
        Random random = new Random(3);
        for (int round = 0; round < 100; round++) {
            int nodes = 1 + random.nextInt(30);
            PaperTable.Builder papers = new PaperTable.Builder();
            Map<List<Integer>, Double> expected = new TreeMap<>((a, b) -> Arrays.compare(
                    a.stream().mapToInt(i -> i).toArray(),
                    b.stream().mapToInt(i -> i).toArray()));
            for (int paper = 0; paper < 40; paper++) {
                int[] authors = random.ints(random.nextInt(6), 0, nodes).toArray();
                papers.add(2000, authors);
                TreeSet<Integer> distinct = new TreeSet<>();
                Arrays.stream(authors).forEach(distinct::add);
                for (int a : distinct) {
                    for (int b : distinct.tailSet(a, false)) {
                        expected.merge(List.of(a, b), 1.0 / (distinct.size() - 1), Double::sum);
                    }
                }
            }
            CoauthorGraph graph = new CoauthorGraphBuilder(nodes, Weighting.FRACTIONAL, 9)
                    .build(papers.build())
                    .graph();
            Map<List<Integer>, Double> actual = new TreeMap<>(((TreeMap<List<Integer>, Double>) expected).comparator());
            for (int e = 0; e < graph.edgeCount(); e++) {
                actual.put(List.of(graph.source(e), graph.target(e)), graph.weight(e));
            }
            assertEquals(List.copyOf(expected.keySet()), List.copyOf(actual.keySet()));
            expected.forEach((pair, weight) -> assertEquals(weight, actual.getOrDefault(pair, 0.0), 1e-12));
        }
    }

    @Test
    void aPartKeepsOrderWeightsAndPapers() {
        BitSet nodes = new BitSet();
        nodes.set(1, 5);
        Subgraph part = graph(Weighting.PAPERS).induced(nodes, 0);
        assertEquals(4, part.graph().nodeCount());
        assertEquals(2, part.graph().edgeCount());
        assertEquals(4, part.original(3));
        assertArrayEquals(new int[] {3}, part.graph().papers(1));
        assertEquals(0, graph(Weighting.PAPERS).induced(nodes, 1.5).graph().edgeCount());
    }

    @Test
    void theViewKeepsJGraphTsContract() {
        CoauthorGraphView view = graph(Weighting.PAPERS).asGraph();
        assertEquals(6, view.vertexSet().size());
        assertEquals(List.of(0, 1, 2, 3), List.copyOf(view.edgeSet()));
        assertEquals(Set.of(1, 2, 3), view.edgesOf(2));
        assertEquals(3, view.degreeOf(2));
        assertEquals(0, view.getEdge(1, 0));
        assertEquals(Set.of(), view.getAllEdges(0, 4));
        assertFalse(view.containsEdge(0, 4));
        assertFalse(view.containsVertex(6));
        assertEquals(2.0, view.getEdgeWeight(0));
        assertThrows(IllegalArgumentException.class, () -> view.edgesOf(6));
        assertThrows(UnsupportedOperationException.class, () -> view.addVertex(7));
        assertThrows(UnsupportedOperationException.class, () -> view.removeEdge(0));
        assertThrows(UnsupportedOperationException.class, () -> view.setEdgeWeight(0, 3));
        assertEquals(
                12.0 - 2.0,
                IntStream.range(0, 6)
                        .mapToDouble(v -> view.edgesOf(v).stream()
                                .mapToDouble(view::getEdgeWeight)
                                .sum())
                        .sum());
    }
}
