package org.papergraph.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.server.guard.Limits;

@Tag("slow")
class LimitsTest {
    /// Four thousand rows, some two megabytes.
    private static final String MANY = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } LIMIT 4000";

    private static final String ENDLESS =
            "SELECT (COUNT(*) AS ?z) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o . ?p ?q ?r }";

    @TempDir
    Path folder;

    @Test
    void tooManyRowsAreRefusedAsLongAsNothingIsSent() throws IOException {
        try (PapergraphServer server = start(Limits.standard().withResult(10, 1 << 20))) {
            RawHttp http = new RawHttp(server.address());
            RawHttp.Answer rows = http.query("/papers/sparql", "SELECT * { ?s ?p ?o }");
            assertEquals(422, rows.status());
            assertEquals("The result has more than 10 rows: add a LIMIT.\n", rows.body());
            assertEquals(
                    200,
                    http.query("/papers/sparql", "SELECT * { ?s ?p ?o } LIMIT 10")
                            .status());
            assertEquals(
                    422,
                    http.query("/papers/sparql", "CONSTRUCT WHERE { ?s ?p ?o }").status());
            assertEquals(
                    422, http.query("/papers/sparql", "DESCRIBE * { ?s ?p ?o }").status());
        }
    }

    @Test
    void aResultThatGrowsTooLargeOnTheWayIsCutOffAndNotEnded() throws IOException {
        try (PapergraphServer server = start(Limits.standard().withResult(1_000_000, 1 << 19))) {
            RawHttp.Answer bytes = new RawHttp(server.address()).query("/papers/sparql", MANY, "Accept: text/csv");
            assertEquals(200, bytes.status());
            assertFalse(bytes.complete());
        }
        try (PapergraphServer server = start(Limits.standard().withResult(1_000, 256 << 20))) {
            RawHttp.Answer rows = new RawHttp(server.address()).query("/papers/sparql", MANY, "Accept: text/csv");
            assertEquals(200, rows.status());
            assertFalse(rows.complete());
            assertFalse(rows.body().contains("The result"), "an error text within the result");
        }
        try (PapergraphServer server = start(Limits.standard())) {
            RawHttp.Answer whole = new RawHttp(server.address()).query("/papers/sparql", MANY, "Accept: text/csv");
            assertTrue(whole.complete());
            int most = whole.body().length() / (64 * 1024);
            assertTrue(whole.chunks() <= most, "not a piece for each row, but: " + whole.chunks());
        }
    }

    @Test
    void aQueryThatTakesTooLongGetsA503ThatSaysSo() throws IOException {
        try (PapergraphServer server = start(Limits.standard().withQueryTime(Duration.ofSeconds(1)))) {
            RawHttp.Answer answer = new RawHttp(server.address()).query("/papers/sparql", ENDLESS);
            assertEquals(503, answer.status());
            assertEquals(
                    "The query took longer than its time limit (at most 1 s here) and was stopped.\n", answer.body());
        }
    }

    @Test
    void aClientMayAskForLessTime() throws IOException {
        try (PapergraphServer server = start(Limits.standard().withQueryTime(Duration.ofMinutes(10)))) {
            RawHttp http = new RawHttp(server.address());
            assertEquals(
                    503,
                    http.get("/papers/sparql?timeout=0.5&query=" + RawHttp.encoded(ENDLESS))
                            .status());
        }
    }

    @Test
    void whoFindsNoPlaceIsAskedToComeBack() throws Exception {
        Limits one = Limits.standard().withQueryTime(Duration.ofSeconds(3)).withQueries(1, Duration.ZERO);
        try (PapergraphServer server = start(one);
                ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            RawHttp http = new RawHttp(server.address());
            List<Future<RawHttp.Answer>> answers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                answers.add(clients.submit(() -> http.query("/papers/sparql", ENDLESS)));
            }
            int sentAway = 0;
            for (Future<RawHttp.Answer> each : answers) {
                RawHttp.Answer answer = each.get();
                assertEquals(503, answer.status());
                if (answer.body().startsWith("Too many")) {
                    sentAway++;
                    assertEquals("5", answer.header("Retry-After"));
                }
            }
            assertEquals(7, sentAway);
            assertEquals(200, http.query("/papers/sparql", "ASK {}").status());
        }
    }

    @Test
    @Timeout(120)
    void memoryIsGivenBackBeforeItIsFull() throws IOException {
        ServerFixture.publish(folder, ServerFixture.resource());
        try (SmallServer server = new SmallServer(folder)) {
            RawHttp http = new RawHttp(server.address());
            RawHttp.Answer answer = http.query(
                    "/papers/sparql",
                    "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o } ORDER BY ?a ?o");
            assertEquals(503, answer.status(), answer.body());
            assertTrue(answer.body().contains("more memory"), answer.body());
            assertEquals(200, http.query("/papers/sparql", "ASK {}").status());
        }
    }

    @Test
    @Timeout(120)
    void clientsThatSendByDripsDoNotKeepOthersOut() throws IOException {
        try (PapergraphServer server = start(Limits.standard())) {
            RawHttp http = new RawHttp(server.address());
            List<Socket> drips = new ArrayList<>();
            try {
                for (int i = 0; i < 300; i++) {
                    drips.add(drip(server.address().getPort(), i % 2 == 0));
                }
                assertEquals(200, http.query("/papers/sparql", "ASK {}").status());
                for (Socket each : drips) {
                    each.setSoTimeout(60_000);
                    // What comes before the end is an error; that there is an end is the point.
                    assertTrue(each.getInputStream().readAllBytes().length < 4096);
                }
            } finally {
                for (Socket each : drips) {
                    each.close();
                }
            }
        }
    }

    /// A connection on which a request never ends: within its headers, or within its body.
    private static Socket drip(int port, boolean body) throws IOException {
        Socket socket = new Socket("localhost", port);
        String start = body
                ? "POST /papers/sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\n"
                        + "Content-Length: 1000\r\n\r\nASK"
                : "GET /papers/sparql HTTP/1.1\r\nHost: loc";
        socket.getOutputStream().write(start.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    private PapergraphServer start(Limits limits) throws IOException {
        return ServerFixture.start(folder, limits);
    }
}
