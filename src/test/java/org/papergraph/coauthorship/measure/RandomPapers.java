package org.papergraph.coauthorship.measure;

import java.util.Random;
import org.papergraph.coauthorship.graph.CoauthorGraph;
import org.papergraph.coauthorship.graph.CoauthorGraphBuilder;
import org.papergraph.coauthorship.graph.PaperTable;
import org.papergraph.coauthorship.graph.Weighting;

/// Small random networks that repeat for a seed: some empty, some in many parts, some dense.
final class RandomPapers {
    private RandomPapers() {}

    static int nodes(int seed) {
        return new Random(seed).nextInt(36);
    }

    static PaperTable papers(int seed) {
        int nodes = nodes(seed);
        Random random = new Random(seed + 7919L);
        PaperTable.Builder papers = new PaperTable.Builder();
        int count = nodes == 0 ? 0 : random.nextInt(2 * nodes + 1);
        for (int paper = 0; paper < count; paper++) {
            int[] authors = new int[random.nextInt(5)];
            for (int i = 0; i < authors.length; i++) {
                authors[i] = random.nextInt(1 + random.nextInt(nodes));
            }
            papers.add(1990 + random.nextInt(30), authors);
        }
        return papers.build();
    }

    static CoauthorGraph graph(int seed) {
        Weighting weighting = seed % 2 == 0 ? Weighting.PAPERS : Weighting.FRACTIONAL;
        return new CoauthorGraphBuilder(nodes(seed), weighting, 100)
                .build(papers(seed))
                .graph();
    }
}
