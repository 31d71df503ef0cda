package org.papergraph.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/// Keeps a second build away from a location while one writes there. The operating system lets go of it when the
/// process ends, however it ends.
final class LocationLock implements Closeable {
    private final Generations generations;
    private final FileChannel channel;

    private LocationLock(Generations generations, FileChannel channel) {
        this.generations = generations;
        this.channel = channel;
    }

    static LocationLock take(Generations generations) throws IOException {
        Files.createDirectories(generations.location());
        FileChannel channel = FileChannel.open(generations.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            taken = channel.tryLock() != null;
        } catch (OverlappingFileLockException here) {
            throw busy(generations);
        } finally {
            if (!taken) {
                channel.close();
            }
        }
        if (!taken) {
            throw busy(generations);
        }
        return new LocationLock(generations, channel);
    }

    /// The folders that the holder may write.
    Generations generations() {
        return generations;
    }

    private static StoreException busy(Generations generations) {
        return new StoreException(generations.location()
                + ": another build is writing here; wait until it has ended, or give another --loc");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
