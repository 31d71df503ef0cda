package org.papergraph.coauthorship.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/// Work cut into a fixed number of parts that run on all cores. Results come in the order of the parts, and the cut
/// does not depend on the machine, so that sums of floating-point results are the same everywhere.
final class Parts {
    /// Enough to keep several cores busy; each part costs its own accumulators.
    static final int COUNT = 4;

    private Parts() {}

    /// Runs every part and waits for all.
    static <T> List<T> run(IntFunction<T> work) {
        int threads = Math.min(COUNT, Runtime.getRuntime().availableProcessors());
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<T>> futures = new ArrayList<>();
            for (int part = 0; part < COUNT; part++) {
                int number = part;
                futures.add(pool.submit(() -> work.apply(number)));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(result(future));
            }
            return results;
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while a measure was computed", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a measure failed: " + failed.getCause(), failed.getCause());
        }
    }
}
