package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A network that was measured and put into the graph.
@Tag("slow")
class StoredNetworkTest {
    private static final String LIST = """
            # Types

            - [Programming with abstract data types](https://doi.org/10.1145/800233.807045), Barbara Liskov, Stephen Zilles, 1974
            - [Specification techniques for data abstractions](https://doi.org/10.1109/TSE.1975.6312816), Barbara Liskov, Stephen Zilles, 1975
            - [A behavioral notion of subtyping](https://doi.org/10.1145/197320.197383), Barbara Liskov, Jeannette Wing, 1994
            - [On understanding types, data abstraction, and polymorphism](https://doi.org/10.1145/6041.6042), Luca Cardelli, Peter Wegner, 1985
            """;

    private static final String RANKED = """
            SELECT ?name ?strength ?community { GRAPH ?network { ?person pg:strength ?strength ; pg:community/rdfs:label
            ?community } ?person foaf:name ?name } ORDER BY DESC(?strength) ?name""";

    private static final String PREFIXES = """
            PREFIX pg: <https://w3id.org/papergraph/ontology#>
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            """;

    @TempDir
    private Path folder;

    private Path graph;

    @BeforeEach
    void build() throws IOException {
        graph = folder.resolve("graph");
        Ran built = Ran.of("build", Files.writeString(folder.resolve("types.md"), LIST), "--loc", graph);
        assertEquals(0, built.code(), built.err());
    }

    private Ran ask(Object... arguments) {
        List<Object> all = new java.util.ArrayList<>(List.of(arguments));
        all.addAll(List.of("--loc", graph));
        return Ran.of(all.toArray());
    }

    @Test
    void sparqlRanksByWhatWasStored() {
        Ran stored = ask("coauthors", "--measure", "strength", "--store");
        assertEquals(0, stored.code(), stored.err());
        assertEquals(
                "papergraph: stored as <https://w3id.org/papergraph/id/graph/network>; the next build leaves it out\n",
                stored.err());
        assertEquals("""
                name,strength,community
                Barbara Liskov,3.0e0,Barbara Liskov: Types
                Stephen Zilles,2.0e0,Barbara Liskov: Types
                Jeannette Wing,1.0e0,Barbara Liskov: Types
                Luca Cardelli,1.0e0,Luca Cardelli: Types
                Peter Wegner,1.0e0,Luca Cardelli: Types
                """, ask("query", RANKED, "--results", "csv").out().replace("\r", ""));
        assertEquals(
                """
                description
                "5 people, 3 links, from 4 works; weight: papers; at most 100 authors"
                """,
                ask(
                                "query",
                                "SELECT ?description { GRAPH ?g { ?g dcterms:description ?description } }",
                                "--results",
                                "csv")
                        .out()
                        .replace("\r", ""));
    }

    @Test
    void itIsStoredThoughTheReaderOfTheTableStops() {
        Ran stored = Ran.untilReaderStops(20, "coauthors", "--store", "--loc", graph);
        assertEquals(0, stored.code(), stored.err());
        assertTrue(stored.err().contains("stored as <"), stored.err());
        String count = "SELECT (COUNT(*) AS ?ties) { GRAPH ?g { ?tie a pg:Tie } }";
        assertEquals("ties\n3\n", ask("query", count, "--results", "csv").out().replace("\r", ""));
    }

    @Test
    void theGraphStaysWholeAndItsDefaultGraphAsItWas() {
        String before = ask("export", "--output", "turtle").out();
        assertEquals(
                0,
                ask("coauthors", "--measure", "PageRank,betweenness,k-core", "--store")
                        .code());
        String first = ask("export", "--output", "nquads").out();
        assertEquals(0, ask("coauthors", "--of", "institutions", "--store").code());
        assertEquals(
                0,
                ask("coauthors", "--measure", "PageRank,betweenness,k-core", "--store")
                        .code());

        assertEquals(before, ask("export", "--output", "turtle").out());
        assertEquals(
                first.lines().sorted().toList(),
                ask("export", "--output", "nquads").out().lines().sorted().toList());
        assertEquals(0, ask("verify").code(), () -> ask("verify").err());
        assertEquals(0, ask("validate").code(), () -> ask("validate").out());
    }

    @Test
    @Timeout(120)
    void aServerThatRunsAnswersFromItSoon() throws Exception {
        Path notices = folder.resolve("notices");
        try (ServeProcess server = new ServeProcess(graph, folder, notices);
                HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest ranked = HttpRequest.newBuilder(server.endpoint())
                    .header("Content-Type", "application/sparql-query")
                    .header("Accept", "text/csv")
                    .POST(HttpRequest.BodyPublishers.ofString(PREFIXES + RANKED))
                    .build();
            assertEquals(
                    "name,strength,community\r\n",
                    client.send(ranked, HttpResponse.BodyHandlers.ofString()).body());
            Ran stored = ask("coauthors", "--measure", "strength", "--store");
            assertEquals(0, stored.code(), stored.err());
            while (!Files.readString(notices).contains("now serving")) {
                Thread.sleep(50);
            }
            String answer =
                    client.send(ranked, HttpResponse.BodyHandlers.ofString()).body();
            assertTrue(
                    answer.startsWith("name,strength,community\r\nBarbara Liskov,3.0e0,Barbara Liskov: Types\r\n"),
                    answer);
        }
    }

    @Test
    void theNextBuildLeavesItOut() {
        ask("coauthors", "--store");
        String count = "SELECT (COUNT(*) AS ?ties) { GRAPH ?g { ?tie a pg:Tie } }";
        assertTrue(ask("query", count, "--results", "csv").out().contains("3"));
        assertEquals(
                0, Ran.of("build", folder.resolve("types.md"), "--loc", graph).code());
        assertTrue(ask("query", count, "--results", "csv").out().contains("0"));
    }
}
