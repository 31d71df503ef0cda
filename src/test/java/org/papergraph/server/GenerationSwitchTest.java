package org.papergraph.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.server.guard.Limits;

@Timeout(120)
class GenerationSwitchTest {
    private static final String NUMBER =
            "SELECT (COUNT(DISTINCT ?n) AS ?k) (MAX(?n) AS ?m) (COUNT(*) AS ?z) { ?s <urn:number> ?n }";

    @TempDir
    Path folder;

    @Test
    @Tag("slow")
    void noRequestFailsWhileBuildsPublish() throws Exception {
        ServerFixture.publish(folder, numbered(1));
        AtomicBoolean stop = new AtomicBoolean();
        try (PapergraphServer server = PapergraphServer.start(config(new ArrayList<>()));
                ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            RawHttp http = new RawHttp(server.address());
            List<Future<Integer>> counts = IntStream.range(0, 8)
                    .mapToObj(client -> clients.submit(() -> askUntil(stop, http, client)))
                    .toList();
            try {
                for (int generation = 2; generation <= 6; generation++) {
                    ServerFixture.publish(folder, numbered(generation));
                    waitFor(http, "1," + generation + ",2000");
                }
            } finally {
                stop.set(true);
            }
            int total = 0;
            for (Future<Integer> each : counts) {
                total += each.get();
            }
            assertTrue(total > 50, "requests during the switches: " + total);
            http.query("/papers/sparql", "ASK {}");
            assertEquals(1, server.openGenerations());
        }
    }

    @Test
    void aBrokenNewestGenerationIsPassedOverLoudly() throws Exception {
        ServerFixture.publish(folder, numbered(1));
        ServerFixture.publish(folder, numbered(2));
        Files.write(folder.resolve("Data-0002/nodes-data.obj"), new byte[10]);
        List<String> notices = Collections.synchronizedList(new ArrayList<>());
        try (PapergraphServer server = PapergraphServer.start(config(notices))) {
            RawHttp http = new RawHttp(server.address());
            waitFor(http, "1,1,2000");
            assertTrue(notices.getFirst().contains("Data-0002: broken"), notices.toString());
            // This also prunes the generation that is served.
            ServerFixture.publish(folder, numbered(3));
            waitFor(http, "1,3,2000");
            waitFor(notices, "now serving Data-0003");
            assertEquals(2, notices.size(), notices.toString());
            ServerFixture.publish(folder, numbered(4));
            waitFor(http, "1,4,2000");
        }
    }

    @Test
    void aGenerationThatIsPublishedBrokenIsNamedOnceAndTheServerStays() throws Exception {
        ServerFixture.publish(folder, numbered(1));
        ServerFixture.publish(folder, numbered(2));
        List<String> notices = Collections.synchronizedList(new ArrayList<>());
        try (PapergraphServer server = PapergraphServer.start(config(notices))) {
            RawHttp http = new RawHttp(server.address());
            waitFor(http, "1,2,2000");
            Path staged = Files.createDirectory(folder.resolve("staged"));
            Files.copy(folder.resolve("Data-0001/manifest.txt"), staged.resolve("manifest.txt"));
            Files.move(staged, folder.resolve("Data-0003"), StandardCopyOption.ATOMIC_MOVE);
            waitFor(notices, "Data-0003: broken");
            waitFor(http, "1,2,2000");
            ServerFixture.publish(folder, numbered(4));
            waitFor(http, "1,4,2000");
            waitFor(notices, "now serving Data-0004");
            assertEquals(2, notices.size(), notices.toString());
        }
    }

    @Test
    void theServerLeavesNothingBehindInTheStore() throws IOException {
        ServerFixture.publish(folder, numbered(1));
        List<Path> before = files();
        try (PapergraphServer server = PapergraphServer.start(config(new ArrayList<>()))) {
            assertEquals(
                    200,
                    new RawHttp(server.address())
                            .query("/papers/sparql", NUMBER)
                            .status());
        }
        assertEquals(before, files());
    }

    private ServerConfig config(List<String> notices) {
        return ServerConfig.of(folder, notices::add).listeningOn("localhost", 0).withLimits(Limits.standard());
    }

    /// Asks all endpoints in turn; every answer must be whole and of one generation.
    private static int askUntil(AtomicBoolean stop, RawHttp http, int client) throws IOException {
        int asked = 0;
        while (!stop.get()) {
            String path = (client + asked) % 3 == 0 ? "/papers-rdfs/sparql" : "/papers/sparql";
            RawHttp.Answer answer = http.query(path, NUMBER, "Accept: text/csv");
            assertEquals(200, answer.status(), answer.body());
            assertTrue(answer.body().contains("\n1,"), answer.body());
            assertTrue(answer.body().contains(",2000"), answer.body());
            if (client == 0) {
                RawHttp.Answer data = http.get("/papers/data?default", "Accept: application/n-triples");
                assertEquals(2000, data.body().lines().count());
                assertEquals(
                        1,
                        data.body()
                                .lines()
                                .map(line -> line.replaceAll(".*<urn:number> ", ""))
                                .distinct()
                                .count());
            }
            asked++;
        }
        return asked;
    }

    private static void waitFor(RawHttp http, String row) throws IOException, InterruptedException {
        while (!http.query("/papers/sparql", NUMBER, "Accept: text/csv").body().contains(row)) {
            Thread.sleep(50);
        }
    }

    private static void waitFor(List<String> notices, String part) throws InterruptedException {
        while (notices.isEmpty() || !notices.getLast().contains(part)) {
            Thread.sleep(50);
        }
    }

    private static String numbered(int generation) {
        return IntStream.range(0, 2000)
                .mapToObj(i -> "<urn:s" + i + "> <urn:number> " + generation + " .")
                .collect(Collectors.joining("\n"));
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.sorted().toList();
        }
    }
}
