package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.coauthorship.Measure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The network of two reading lists, and what is left of it under each filter.
class NetworkFiltersTest {
    private static final String TYPES = """
            # Reading on types

            ## Abstraction

            - [Programming with abstract data types](https://doi.org/10.1145/800233.807045), Barbara Liskov, Stephen Zilles, 1974
            - [A behavioral notion of subtyping](https://doi.org/10.1145/197320.197383), Barbara Liskov, Jeannette Wing, 1994

            ## Polymorphism

            - [On understanding types](https://doi.org/10.1145/6041.6042), Luca Cardelli, Peter Wegner, 1985
            - [A semantics of multiple inheritance](https://doi.org/10.1016/0890-5401(88)90007-7), Luca Cardelli, et al., 1988
            """;

    private static final String SYSTEMS = """
            # Reading on systems

            - [Viewstamped replication](https://doi.org/10.1145/62546.62549), Brian Oki, Barbara Liskov, 1988
            """;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void build() throws IOException {
        Files.writeString(folder.resolve("types.md"), TYPES);
        Files.writeString(folder.resolve("systems.md"), SYSTEMS);
        Ran built = Ran.of(
                "build", folder.resolve("types.md"), folder.resolve("systems.md"), "--loc", folder.resolve("graph"));
        assertEquals(0, built.code(), built.err());
    }

    private static JsonNode network(Object... options) {
        List<Object> all = new ArrayList<>(List.of("coauthors", "--format", "json", "--loc", folder.resolve("graph")));
        all.addAll(List.of(options));
        Ran ran = Ran.of(all.toArray());
        assertEquals(0, ran.code(), ran.err());
        return JsonMapper.shared().readTree(ran.out());
    }

    private static String people(Object... options) {
        return network(options)
                .at("/nodes")
                .valueStream()
                .map(node -> node.at("/label").asString())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    @Test
    void eachFilterLeavesThePeopleOfItsWorks() {
        String all = "Barbara Liskov, Brian Oki, Jeannette Wing, Luca Cardelli, Peter Wegner, Stephen Zilles";
        assertEquals(all, people());
        assertEquals("Barbara Liskov, Brian Oki", people("--list", "Reading on systems"));
        assertEquals("Barbara Liskov, Jeannette Wing, Stephen Zilles", people("--topic", "Abstraction"));
        assertEquals("Barbara Liskov, Brian Oki, Luca Cardelli", people("--from", "1986", "--to", "1990"));
        assertEquals("Luca Cardelli", people("--from", "1986", "--to", "1990", "--topic", "Polymorphism"));
        assertEquals("", people("--from", "1986", "--to", "1990", "--topic", "Polymorphism", "--complete-only"));
        assertEquals("Barbara Liskov, Luca Cardelli", people("--min-papers", "2"));
        assertEquals(
                "Barbara Liskov, Jeannette Wing, Stephen Zilles",
                people("--person", "Jeannette Wing", "--depth", "2", "--list", "Reading on types"));
    }

    @Test
    void whatNoNetworkCanBeAskedForIsRefused() {
        refuses("--from 2020 --to 2010: give the earlier year to --from", "--from", 2020, "--to", 2010);
        refuses("--limit 0: give a number above 0", "--limit", 0);
        refuses("--min-papers -1: give a number above 0", "--min-papers", -1);
        refuses("--max-authors 0: give a number above 0", "--max-authors", 0);
        refuses("--min-weight NaN: give a number that is not negative", "--min-weight", "NaN");
        refuses("--depth 0: give a number above 0", "--person", "Barbara Liskov", "--depth", 0);
        refuses("--depth 2: say around whom with --person", "--depth", 2);
    }

    private static void refuses(String why, Object... options) {
        List<Object> all = new ArrayList<>(List.of("coauthors", "--loc", folder.resolve("graph")));
        all.addAll(List.of(options));
        assertEquals(new Ran(2, "", "papergraph: " + why + "\n"), Ran.of(all.toArray()));
    }

    @Test
    void pathAndReviewRefuseTheSame() {
        Path graph = folder.resolve("graph");
        assertEquals(
                new Ran(2, "", "papergraph: --from 2020 --to 2010: give the earlier year to --from\n"),
                Ran.of("path", "Barbara Liskov", "--from", 2020, "--to", 2010, "--loc", graph));
        assertEquals(
                new Ran(2, "", "papergraph: --limit -1: give a number above 0\n"),
                Ran.of("review", "--list", "--limit", -1, "--loc", graph));
    }

    @Test
    void everyMeasureIsPrintedForEveryNode() {
        String measures = Arrays.stream(Measure.values()).map(Measure::label).collect(Collectors.joining(","));
        JsonNode first = network("--measure", measures).at("/nodes/0");
        for (String name : List.of(
                "degree",
                "strength",
                "closeness",
                "harmonic",
                "betweenness",
                "PageRank",
                "eigenvector",
                "kCore",
                "clustering")) {
            assertTrue(first.at("/" + name).isNumber(), () -> name + " in " + first);
        }
    }

    @Test
    void topicsFormANetworkOfTheWorksTheyShare() {
        assertTrue(network("--of", "topics").at("/nodes").size() >= 2);
    }
}
