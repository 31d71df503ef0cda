package org.papergraph.coauthorship;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.papergraph.coauthorship.graph.CoauthorGraph;
import org.papergraph.coauthorship.graph.CoauthorGraphBuilder;
import org.papergraph.coauthorship.graph.PaperTable;
import org.papergraph.coauthorship.graph.Weighting;

/// Reads graphs that are given as pairs of names, one a line, as the collections of networks publish them: nodes are
/// numbered as they first appear, `#` begins a comment, pairs of a node with itself and repeated pairs are dropped.
final class EdgeLists {
    private EdgeLists() {}

    /// The pairs of a file, each as a paper of two authors.
    static PaperTable papers(Path file) throws IOException {
        PaperTable.Builder papers = new PaperTable.Builder();
        Map<String, Integer> ids = new HashMap<>();
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                BufferedReader lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] ends = line.strip().split("\\s+");
                if (ends.length >= 2 && !line.startsWith("#")) {
                    int a = ids.computeIfAbsent(ends[0], k -> ids.size());
                    int b = ids.computeIfAbsent(ends[1], k -> ids.size());
                    papers.add(PaperTable.UNKNOWN_YEAR, a, b);
                }
            }
        }
        return papers.build();
    }

    /// How many nodes a table of pairs has.
    static int nodes(PaperTable papers) {
        int nodes = 0;
        for (int paper = 0; paper < papers.paperCount(); paper++) {
            nodes = Math.max(nodes, 1 + Math.max(papers.author(paper, 0), papers.author(paper, 1)));
        }
        return nodes;
    }

    /// The graph of a table of pairs, every edge weighing 1.
    static CoauthorGraph graph(PaperTable papers) {
        CoauthorGraph counted = new CoauthorGraphBuilder(nodes(papers), Weighting.PAPERS, 2)
                .build(papers)
                .graph();
        PaperTable.Builder once = new PaperTable.Builder();
        for (int e = 0; e < counted.edgeCount(); e++) {
            once.add(PaperTable.UNKNOWN_YEAR, counted.source(e), counted.target(e));
        }
        return new CoauthorGraphBuilder(counted.nodeCount(), Weighting.PAPERS, 2)
                .build(once.build())
                .graph();
    }
}
