package org.papergraph.server;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.papergraph.store.KnowledgeGraph;
import org.papergraph.store.StoreException;

/// Looks at the store's folder twice a second and opens a generation that a build has published.
///
/// One that is broken is told of once, and the server stays where it is.
final class GenerationWatch implements AutoCloseable {
    private static final long EVERY_MILLIS = 500;

    private final ServerConfig config;
    private final GenerationOpener opener;
    private final Consumer<Generation> publish;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("generation-watch").factory());
    private int seen;

    /// @param seen the newest generation that has been looked at, whole or not
    GenerationWatch(ServerConfig config, GenerationOpener opener, Consumer<Generation> publish, int seen) {
        this.config = config;
        this.opener = opener;
        this.publish = publish;
        this.seen = seen;
    }

    void start() {
        var _ = clock.scheduleWithFixedDelay(this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /// Waits for a switch that has begun, so that nothing is opened behind a closed server.
    @Override
    public void close() {
        clock.shutdown();
        try {
            if (!clock.awaitTermination(10, TimeUnit.SECONDS)) {
                clock.shutdownNow();
            }
        } catch (InterruptedException e) {
            clock.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            int newest = newest();
            if (newest != seen) {
                // A lower number means that someone began anew in an emptied folder.
                int before = newest > seen ? seen : 0;
                seen = newest;
                KnowledgeGraph.openNewer(config.location(), before, config.notices())
                        .ifPresent(this::moveTo);
            }
        } catch (StoreException e) {
            config.notices().accept(e.getMessage() + "; the server stays with the graph it has");
        } catch (RuntimeException e) {
            // Whatever it is, it must not end the watch: the clock drops a task that throws, without a word.
            config.notices().accept("a fault while moving to a new graph: " + e);
        }
    }

    private int newest() {
        return KnowledgeGraph.newestGeneration(config.location()).orElse(seen);
    }

    private void moveTo(KnowledgeGraph stored) {
        publish.accept(opener.open(stored));
        config.notices().accept("now serving " + stored.folder().getFileName());
    }
}
