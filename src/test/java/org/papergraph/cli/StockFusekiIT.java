package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.store.AnswerFormat;
import org.papergraph.store.BoundQuery;
import org.papergraph.store.GraphFormat;
import org.papergraph.store.KnowledgeGraph;
import org.papergraph.store.NamedQuery;
import org.papergraph.store.NamedQuery.Parameter;
import org.papergraph.store.QueryLibrary;
import org.papergraph.store.ResultFormat;

/// A Fuseki server as anybody downloads it, started on the folder that a build names, without configuration.
class StockFusekiIT {
    @TempDir
    private static Path folder;

    private static Path graph;
    private static Process server;
    private static String endpoint;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        graph = folder.resolve("graph");
        assertEquals(0, Ran.of("build", "examples", "--loc", graph).code());
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path jar;
        try (Stream<Path> jars = Files.list(Path.of("target/stock"))) {
            jar = jars.findFirst().orElseThrow().toAbsolutePath();
        }
        ProcessBuilder builder = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xmx512m",
                        "-jar",
                        jar.toString(),
                        "--tdb2",
                        "--loc",
                        graph.toString(),
                        "--port",
                        Integer.toString(port),
                        "--localhost",
                        "/papers")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.log").toFile());
        builder.environment().put("FUSEKI_BASE", folder.resolve("run").toString());
        server = builder.start();
        endpoint = "http://localhost:" + port + "/papers/query";
        awaitAnswer("http://localhost:" + port + "/$/ping");
    }

    private static void awaitAnswer(String address) throws IOException, InterruptedException {
        HttpRequest ping = HttpRequest.newBuilder(URI.create(address)).build();
        long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < end && server.isAlive()) {
                try {
                    if (client.send(ping, HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    Thread.sleep(200);
                }
            }
        }
        throw new IOException("the server did not start: " + Files.readString(folder.resolve("server.log")));
    }

    @AfterAll
    static void stop() throws InterruptedException {
        server.destroy();
        assertTrue(server.waitFor(30, TimeUnit.SECONDS));
        assertEquals(0, Ran.of("verify", "--loc", graph).code(), "the server has changed the graph");
    }

    private static Map<String, String> examples(NamedQuery query) {
        Map<String, String> values = new HashMap<>();
        query.parameters().forEach((Parameter parameter) -> values.put(parameter.name(), parameter.example()));
        return values;
    }

    private static Query filledIn(BoundQuery query, Map<String, String> values) {
        Map<Var, Node> nodes = new HashMap<>();
        values.forEach((name, value) -> nodes.put(Var.alloc(name), NodeFactory.createLiteralString(value)));
        return QueryTransformOps.replaceVars(query.query(), nodes);
    }

    @Test
    void everySelectionOfTheLibraryAnswersAlike() throws IOException, InterruptedException {
        int rows = 0;
        try (KnowledgeGraph opened = KnowledgeGraph.open(graph)) {
            for (NamedQuery named : QueryLibrary.load().all()) {
                Map<String, String> values = examples(named);
                BoundQuery bound = BoundQuery.of(named, values);
                if (bound.query().isSelectType()) {
                    List<String> ours = csv(opened, bound);
                    List<String> theirs = csv(filledIn(bound, values));
                    assertEquals(new TreeSet<>(ours), new TreeSet<>(theirs), named.name());
                    rows += ours.size() - 1;
                }
            }
        }
        assertFalse(rows == 0, "no query has an answer");
    }

    private static List<String> csv(KnowledgeGraph opened, BoundQuery bound) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        opened.answer(bound, new AnswerFormat(ResultFormat.CSV, GraphFormat.TURTLE, 0), out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /// The answer of the server, asked as any client would.
    private static List<String> csv(Query query) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(endpoint))
                .header("Content-Type", "application/sparql-query")
                .header("Accept", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofString(query.toString()))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertEquals(200, answer.statusCode(), answer.body());
            return answer.body().lines().toList();
        }
    }
}
