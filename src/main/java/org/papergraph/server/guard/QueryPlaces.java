package org.papergraph.server.guard;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// The places in which queries run at the same time; who finds none waits for a bounded time.
public final class QueryPlaces {
    private final Semaphore places;
    private final long waitMillis;

    public QueryPlaces(Limits limits) {
        this.places = new Semaphore(limits.concurrentQueries(), true);
        this.waitMillis = limits.queueTime().toMillis();
    }

    /// Takes a place; who took one gives it back with [#leave()].
    ///
    /// @throws QueryRefused when no place became free in time
    void enter() {
        try {
            if (!places.tryAcquire(waitMillis, TimeUnit.MILLISECONDS)) {
                throw QueryRefused.unavailable("Too many queries are running: try again in a moment.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw QueryRefused.unavailable("The server is stopping.");
        }
    }

    void leave() {
        places.release();
    }
}
