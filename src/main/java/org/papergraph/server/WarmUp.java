package org.papergraph.server;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.jena.query.QueryCancelledException;

/// Makes in the background what the first visitors of a generation would wait for, one part of the server after the
/// other. A visitor who comes meanwhile waits for no more than what is being made. A newer generation ends the warm-up
/// of the one before it.
final class WarmUp implements AutoCloseable {
    private static final long CLOSE_SECONDS = 60;

    private final ServerConfig config;
    private final Generations generations;
    private final Consumer<String> notices;
    private final AtomicInteger newest = new AtomicInteger();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("warm-up").factory());

    WarmUp(ServerConfig config, Generations generations) {
        this.config = config;
        this.generations = generations;
        this.notices = config.notices();
    }

    /// Begins with the generation that is current now.
    void begin() {
        int number = newest.incrementAndGet();
        worker.execute(() -> warm(number));
    }

    private void warm(int number) {
        List<WebPart> parts = config.parts();
        for (WebPart part : parts) {
            if (number != newest.get()) {
                return;
            }
            try (Generations.Lease lease = generations.lease()) {
                part.warm(GraphReader.patient(lease.generation(), () -> number != newest.get()));
            } catch (QueryCancelledException _) {
                // Ended by a newer generation or the end of the server, or too long for anybody: visitors see to it.
            } catch (RuntimeException e) {
                notices.accept("a fault while preparing pages for their first visitors: " + e);
            }
        }
    }

    /// Waits until nothing is read any more, which may take as long as one question.
    @Override
    public void close() {
        newest.incrementAndGet();
        worker.shutdown();
        try {
            if (!worker.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
                notices.accept("preparing pages did not end within " + CLOSE_SECONDS + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
