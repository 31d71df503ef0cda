package org.papergraph.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.server.guard.Limits;

@Timeout(60)
class WarmUpTest {
    private final BlockingQueue<String> seen = new LinkedBlockingQueue<>();

    @TempDir
    Path folder;

    /// A part that only warms.
    private record Warmed(Consumer<GraphReader> task) implements WebPart {
        @Override
        public Map<String, HttpServlet> servlets() {
            return Map.of();
        }

        @Override
        public void warm(GraphReader reader) {
            task.accept(reader);
        }
    }

    private static List<String> subjects(GraphReader reader) {
        return reader.select(
                QueryFactory.create("SELECT ?s { ?s <urn:is> ?o } ORDER BY ?s"),
                Map.of(),
                row -> row.get("s").getURI());
    }

    private PapergraphServer start(Consumer<String> notices, WebPart... parts) {
        return PapergraphServer.start(ServerConfig.of(folder, notices)
                .listeningOn("localhost", 0)
                .withLimits(Limits.standard())
                .withParts(List.of(parts)));
    }

    @Test
    void eachGenerationIsWarmedOnceByEachPart() throws Exception {
        ServerFixture.publish(folder, "<urn:a> <urn:is> 1 .");
        WebPart part = new Warmed(reader -> subjects(reader).forEach(seen::add));
        try (PapergraphServer _ = start(_ -> {}, part)) {
            assertEquals("urn:a", seen.poll(30, TimeUnit.SECONDS));
            ServerFixture.publish(folder, "<urn:b> <urn:is> 1 .");
            assertEquals("urn:b", seen.poll(30, TimeUnit.SECONDS));
        }
        assertNull(seen.poll());
    }

    @Test
    void aPartThatFailsIsToldOfAndTheNextIsWarmed() throws Exception {
        ServerFixture.publish(folder, "<urn:a> <urn:is> 1 .");
        BlockingQueue<String> notices = new LinkedBlockingQueue<>();
        WebPart broken = new Warmed(_ -> {
            throw new IllegalStateException("no page");
        });
        WebPart part = new Warmed(reader -> subjects(reader).forEach(seen::add));
        try (PapergraphServer _ = start(notices::add, broken, part)) {
            assertEquals("urn:a", seen.poll(30, TimeUnit.SECONDS));
        }
        String notice = notices.remove();
        assertTrue(notice.startsWith("a fault while preparing pages") && notice.contains("no page"), notice);
    }

    @Test
    void theServerEndsInTheMidstOfIt() throws IOException, InterruptedException {
        ServerFixture.publish(folder, "<urn:a> <urn:is> 1 .");
        CountDownLatch begun = new CountDownLatch(1);
        WebPart endless = new Warmed(reader -> {
            begun.countDown();
            while (!subjects(reader).isEmpty()) {
                Thread.onSpinWait();
            }
        });
        try (PapergraphServer _ = start(seen::add, endless)) {
            assertTrue(begun.await(30, TimeUnit.SECONDS));
        }
        assertEquals(List.of(), List.copyOf(seen));
    }
}
