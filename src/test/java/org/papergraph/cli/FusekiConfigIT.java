package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A Fuseki server as anybody downloads it, with the configuration that we print, in a folder of an awkward name.
class FusekiConfigIT {
    @TempDir
    private static Path folder;

    private static Path graph;
    private static StockFuseki server;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        graph = folder.resolve("a \"graph\" für alle");
        assertEquals(0, Ran.of("build", "examples", "--loc", graph).code());
        Ran printed = Ran.of("fuseki-config", "--loc", graph);
        assertEquals("", printed.err());
        Path file = Files.writeString(folder.resolve("fuseki.ttl"), printed.out());
        server = StockFuseki.start(folder, "--config", file.toString());
    }

    @AfterAll
    static void stop() {
        server.close();
        assertEquals(0, Ran.of("verify", "--loc", graph).code(), "the server has changed the graph");
    }

    @Test
    void theStoreIsAnsweredForUnderOurNames() throws IOException, InterruptedException {
        String query = "SELECT (COUNT(*) AS ?triples) { ?s ?p ?o }";
        Ran ours = Ran.of("query", query, "--results", "csv", "--loc", graph);
        assertEquals(ours.out().lines().toList(), server.csv("/papers/sparql", query));
    }

    @Test
    void wordsFindNamesInTheTextIndexWhateverTheirAccents() throws IOException, InterruptedException {
        String found = """
            PREFIX text: <http://jena.apache.org/text#>
            SELECT DISTINCT ?person { ?person text:query "HÍNTON" } ORDER BY ?person
            """;
        String named = """
            SELECT DISTINCT ?person {
              ?person foaf:name|skos:altLabel|dcterms:title ?name FILTER CONTAINS(?name, "Hinton")
            } ORDER BY ?person
            """;
        Ran ours = Ran.of("query", named, "--results", "csv", "--loc", graph);
        assertEquals(ours.out().lines().toList(), server.csv("/papers/sparql", found));
        assertTrue(ours.out().lines().count() > 1, ours.out());
    }

    @Test
    void nothingCanBeWritten() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String path : List.of("/papers", "/papers/update", "/papers/sparql", "/papers/data?default")) {
                HttpRequest insert = HttpRequest.newBuilder(server.address(path))
                        .header("Content-Type", "application/sparql-update")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "INSERT DATA { <urn:a> <urn:b> <urn:c> }", StandardCharsets.UTF_8))
                        .build();
                int status = client.send(insert, HttpResponse.BodyHandlers.discarding())
                        .statusCode();
                assertTrue(status >= 400 && status < 500, path + ": " + status);
            }
        }
    }
}
