package org.papergraph.store;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.ChannelManager;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.TDB2StorageBuilder;

/// The TDB2 files of one generation, opened without TDB2's process lock.
///
/// The lock keeps two processes from changing one database. A generation does not change once it is published, so any
/// number of processes may read it; while it is being written, the lock of the location keeps others away.
///
/// @param dataset what is in it
record Storage(DatasetGraphTDB dataset) implements AutoCloseable {
    static {
        JenaSystem.init();
    }

    static Storage open(Path generation) {
        Location location = Location.create(generation);
        boolean opened = false;
        try {
            Storage storage = new Storage(TDB2StorageBuilder.build(location));
            opened = true;
            return storage;
        } finally {
            if (!opened) {
                releaseJournal(location);
            }
        }
    }

    /// Opens a published generation for reading, also one that this user may not write.
    static Storage read(Path generation, Manifest manifest) {
        try {
            return PrivateCopy.isNeeded(generation) ? PrivateCopy.open(generation, manifest) : open(generation);
        } catch (IOException | DBOpEnvException fault) {
            throw new StoreException(generation + ": cannot be opened (" + fault.getMessage() + ")", fault);
        }
    }

    @Override
    public void close() {
        try {
            dataset.shutdown();
        } finally {
            releaseJournal(dataset.getLocation());
        }
    }

    /// After a fault TDB2 leaves its journal open, and would then refuse the folder for as long as the process lives.
    private static void releaseJournal(Location location) {
        ChannelManager.releaseAll(location.getDirectoryPath());
    }
}
