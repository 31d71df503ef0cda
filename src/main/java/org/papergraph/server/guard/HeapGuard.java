package org.papergraph.server.guard;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Stops the longest-running query when what survives garbage collection nears the heap's limit.
///
/// A sort or a join over a cross product fills any heap within the time limit, and an `OutOfMemoryError` would take the
/// whole server with it.
public final class HeapGuard implements AutoCloseable {
    private static final double FULL = 0.85;
    private static final long EVERY_MILLIS = 100;

    private final RunningQueries running;
    private final List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isCollectionUsageThresholdSupported())
            .toList();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("heap-guard").factory());
    private long lastSurvived;

    public HeapGuard(RunningQueries running) {
        this.running = running;
    }

    public HeapGuard start() {
        var _ = clock.scheduleWithFixedDelay(this::check, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        return this;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    /// Acts once for each collection: the figure stays until the next one.
    private void check() {
        long survived = pools.stream()
                .map(MemoryPoolMXBean::getCollectionUsage)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
        if (survived != lastSurvived && survived > FULL * Runtime.getRuntime().maxMemory()) {
            running.stopLongest();
        }
        lastSurvived = survived;
    }
}
