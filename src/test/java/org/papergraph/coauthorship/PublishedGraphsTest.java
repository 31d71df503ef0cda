package org.papergraph.coauthorship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.papergraph.coauthorship.graph.CoauthorGraph;
import org.papergraph.coauthorship.measure.Components;
import org.papergraph.coauthorship.measure.Degree;
import org.papergraph.coauthorship.measure.Diameter;
import org.papergraph.coauthorship.measure.Triangles;

/// Large collaboration networks have the figures that their publishers and an independent count give, where they lie
/// beside the checkout; each file holds pairs of nodes and is skipped with its folder.
@Tag("slow")
class PublishedGraphsTest {
    private static final Path FOLDER = Path.of("../shared/data/graphs");

    private static final Pattern COUNTED = Pattern.compile("(\\S+): nodes (\\d+) edges (\\d+) .*components (\\d+)"
            + " LCC (\\d+) nodes .*avg clustering ([\\d.]+) triangles (\\d+) transitivity ([\\d.]+) .*"
            + "max degree (\\d+); diameter (\\d+) .*");

    /// Figures of a graph, real numbers to four digits.
    private record Figures(
            String nodesAndEdges, String components, String clustering, long triangles, int degree, int diameter) {
        static Figures counted(MatchResult line) {
            return new Figures(
                    line.group(2) + " " + line.group(3),
                    line.group(4) + " " + line.group(5),
                    line.group(6) + " " + line.group(8),
                    Long.parseLong(line.group(7)),
                    Integer.parseInt(line.group(9)),
                    Integer.parseInt(line.group(10)));
        }

        static Figures measured(CoauthorGraph graph) {
            Triangles triangles = new Triangles(graph);
            return new Figures(
                    graph.nodeCount() + " " + graph.edgeCount(),
                    Components.of(graph).count() + " " + Components.of(graph).largest(),
                    String.format(Locale.ROOT, "%.4f %.4f", triangles.average(), triangles.transitivity()),
                    triangles.total(),
                    (int) Arrays.stream(new Degree(graph).scores()).max().orElse(0),
                    Diameter.of(graph));
        }
    }

    @Test
    void theFiguresAreThoseCountedAndPublished() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "no graphs beside the checkout");
        List<String> checked = new ArrayList<>();
        for (String line : Files.readAllLines(FOLDER.resolve("stats.ours.txt"))) {
            MatchResult counted = COUNTED.matcher(line).results().findFirst().orElseThrow();
            Path file = FOLDER.resolve(counted.group(1).replaceFirst("\\.gz$", "") + ".gz");
            if (Files.exists(file)) {
                Figures figures = Figures.measured(EdgeLists.graph(EdgeLists.papers(file)));
                assertEquals(Figures.counted(counted), figures, line);
                published(file).ifPresent(row -> assertPublished(row, figures));
                checked.add(file.getFileName().toString());
            }
        }
        assertTrue(checked.size() >= 5, checked::toString);
    }

    /// The publisher's row, but for a file that holds a part of the graph only.
    private static Optional<String[]> published(Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        try (Stream<String> rows = Files.lines(FOLDER.resolve("published.tsv"))) {
            return rows.skip(1)
                    .map(row -> row.split("\t"))
                    .filter(row -> name.startsWith(row[0].toLowerCase(Locale.ROOT) + "."))
                    .findFirst();
        }
    }

    private static void assertPublished(String[] row, Figures figures) {
        assertEquals(row[1], figures.nodesAndEdges().split(" ")[0], row[0]);
        assertEquals(row[3], figures.components().split(" ")[1], row[0]);
        assertEquals(row[4], figures.clustering().split(" ")[0], row[0]);
        assertEquals(Long.parseLong(row[5]), figures.triangles(), row[0]);
        assertEquals(row[8].replaceFirst("\\D.*", ""), Integer.toString(figures.diameter()), row[0]);
    }
}
