package org.papergraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Reads a published generation that this user may not write. TDB2 opens every file for writing, even to read, so it
/// is given a copy of its own.
final class PrivateCopy {
    private static final String JOURNAL = "journal.jrnl";

    private PrivateCopy() {}

    /// Whether TDB2 could not open the generation where it lies.
    static boolean isNeeded(Path generation) throws IOException {
        try (Stream<Path> children = Files.list(generation)) {
            List<Path> files = children.filter(Files::isRegularFile).toList();
            boolean journal = Files.exists(generation.resolve(JOURNAL)) || Files.isWritable(generation);
            return !journal || !files.stream().allMatch(Files::isWritable);
        }
    }

    /// Opens a copy in the folder for temporary files. Its names are deleted as soon as it is open, so that nothing
    /// stays behind however the process ends; the space is free once it is closed.
    static Storage open(Path generation, Manifest manifest) {
        for (String name : manifest.files().keySet()) {
            if (!Files.isReadable(generation.resolve(name))) {
                throw StorageFault.forbidden(generation.resolve(name));
            }
        }
        try {
            return openCopy(generation, manifest);
        } catch (IOException fault) {
            throw new StoreException(
                    generation + ": you may not write here, so a copy is read, which cannot be made in "
                            + System.getProperty("java.io.tmpdir") + " (" + fault.getMessage()
                            + "); make room there, or set PAPERGRAPH_JAVA_OPTS=-Djava.io.tmpdir=DIR",
                    fault);
        }
    }

    private static Storage openCopy(Path generation, Manifest manifest) throws IOException {
        Path copy = Files.createTempDirectory("papergraph");
        try {
            for (Map.Entry<String, Manifest.FileMark> file : manifest.files().entrySet()) {
                String name = file.getKey();
                // What lies in folders below belongs to the text index, which is opened for reading only.
                if (!name.contains("/")) {
                    long bytes = file.getValue().size();
                    Folders.copy(generation.resolve(name), copy.resolve(name), bytes);
                }
            }
            return Storage.open(copy);
        } finally {
            Folders.delete(copy);
        }
    }
}
