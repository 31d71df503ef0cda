package org.papergraph.server;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/// The open generations: the newest for new requests, older ones until their last reader is done.
///
/// Generations close in the order of their publication: a request that began under one generation may come to read the
/// next one when the switch happens in between, and is safe on both.
final class Generations implements AutoCloseable {
    private final Deque<Open> open = new ArrayDeque<>();

    /// Makes a generation the current one. `announce` runs first: what it hands the generation to may use it at once.
    synchronized void publish(Generation generation, Consumer<Generation> announce) {
        announce.accept(generation);
        open.addLast(new Open(generation));
        closeUnused(1);
    }

    /// The current generation, kept open until the lease is closed.
    synchronized Lease lease() {
        Open newest = open.getLast();
        newest.readers++;
        return new Lease(newest);
    }

    synchronized int openCount() {
        return open.size();
    }

    /// Closes all; for when no request is under way any more.
    @Override
    public synchronized void close() {
        open.forEach(each -> each.generation.close());
        open.clear();
    }

    private synchronized void release(Open leased) {
        leased.readers--;
        closeUnused(1);
    }

    private void closeUnused(int keep) {
        while (open.size() > keep && open.getFirst().readers == 0) {
            open.removeFirst().generation.close();
        }
    }

    private static final class Open {
        private final Generation generation;
        private int readers;

        Open(Generation generation) {
            this.generation = generation;
        }
    }

    /// Holds a generation open for one reader.
    final class Lease implements AutoCloseable {
        private final Open leased;

        private Lease(Open leased) {
            this.leased = leased;
        }

        Generation generation() {
            return leased.generation;
        }

        @Override
        public void close() {
            release(leased);
        }
    }
}
