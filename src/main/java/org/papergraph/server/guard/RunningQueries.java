package org.papergraph.server.guard;

import java.time.Duration;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The queries that run at this moment, so that they can be stopped before the memory is full.
public final class RunningQueries {
    private final Set<Run> runs = ConcurrentHashMap.newKeySet();

    void add(Run run) {
        runs.add(run);
    }

    void remove(Run run) {
        runs.remove(run);
    }

    /// Stops the query that has run longest of those not yet told to stop: sorts and joins grow with time, so it is
    /// the likeliest to hold most.
    void stopLongest() {
        runs.stream()
                .filter(run -> !run.stoppedForMemory)
                .min(Comparator.comparingLong(run -> run.start))
                .ifPresent(Run::stopForMemory);
    }

    /// One query's run.
    static final class Run {
        private final long start = System.nanoTime();
        private volatile boolean stoppedForMemory;
        private volatile Runnable abort = () -> {};

        void abortBy(Runnable action) {
            abort = action;
        }

        Duration time() {
            return Duration.ofNanos(System.nanoTime() - start);
        }

        boolean stoppedForMemory() {
            return stoppedForMemory;
        }

        private void stopForMemory() {
            stoppedForMemory = true;
            abort.run();
        }
    }
}
