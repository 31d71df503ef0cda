package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.server.PapergraphServer;
import org.papergraph.server.ServerConfig;

/// The load test in short; `.ci/bench-server` is the long one, and compares times.
@Timeout(300)
class ServerLoadIT {
    @TempDir
    private static Path folder;

    private static Path graph;

    @BeforeAll
    static void build() {
        graph = folder.resolve("graph");
        assertEquals(0, Ran.of("build", "examples", "--loc", graph).code());
    }

    @Test
    void manyClientsAtOnceAreAllAnswered() throws Exception {
        try (PapergraphServer server = PapergraphServer.start(config(new ArrayList<>()))) {
            QueryLoad.Answers answers = new QueryLoad(32).run(endpoint(server), Duration.ofSeconds(5));
            assertEquals(List.of(), answers.failures());
            assertFalse(answers.nanos().isEmpty());
        }
    }

    @Test
    void noRequestFailsWhileTheBuildCommandPublishes() throws Exception {
        List<String> notices = Collections.synchronizedList(new ArrayList<>());
        AtomicBoolean built = new AtomicBoolean();
        try (PapergraphServer server = PapergraphServer.start(config(notices));
                ExecutorService clients = Executors.newSingleThreadExecutor()) {
            Future<QueryLoad.Answers> answers =
                    clients.submit(() -> new QueryLoad(16).run(endpoint(server), () -> !built.get()));
            try {
                for (int i = 1; i <= 3; i++) {
                    assertEquals(0, Ran.of("build", "examples", "--loc", graph).code());
                    while (notices.size() < i) {
                        Thread.sleep(50);
                    }
                }
            } finally {
                built.set(true);
            }
            assertEquals(List.of(), answers.get().failures());
            assertEquals(
                    3,
                    notices.stream()
                            .filter(each -> each.startsWith("now serving"))
                            .count(),
                    notices.toString());
        }
    }

    private static ServerConfig config(List<String> notices) {
        return ServerConfig.of(graph, notices::add).listeningOn("localhost", 0);
    }

    private static URI endpoint(PapergraphServer server) {
        return server.address().resolve("/papers/sparql");
    }
}
