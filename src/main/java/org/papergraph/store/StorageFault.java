package org.papergraph.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Puts into one line what the file system or TDB2 stumbled over.
final class StorageFault {
    private static final long MEGABYTE = 1L << 20;

    private StorageFault() {}

    /// The exception for the user. A full disk shows up as an [InternalError] where files are mapped into memory.
    static StoreException explain(Path location, Throwable fault) {
        String unchanged = Files.isDirectory(location)
                        && new Generations(location).newest().isPresent()
                ? "; the graph that was there is unchanged"
                : "";
        return new StoreException(location + ": " + reason(location, fault) + unchanged, fault);
    }

    /// The exception for a file of a graph that this user may not read.
    static StoreException forbidden(Path file) {
        return new StoreException(file + ": you may not read this; ask its owner for leave to read the whole folder");
    }

    private static String reason(Path location, Throwable fault) {
        for (Throwable each = fault; each != null; each = each.getCause()) {
            Optional<String> known = known(location, each);
            if (known.isPresent()) {
                return known.get();
            }
        }
        return "cannot be written (" + fault.getMessage() + ")";
    }

    private static Optional<String> known(Path location, Throwable fault) {
        String message = fault.getMessage() == null ? "" : fault.getMessage().toLowerCase(Locale.ROOT);
        if (fault instanceof InternalError || message.contains("no space left") || message.contains("disk quota")) {
            return Optional.of("the disk is full" + freeSpace(location) + "; make room and build again");
        }
        if (fault instanceof AccessDeniedException
                || message.contains("read-only file system")
                || message.contains("permission denied")) {
            return Optional.of("cannot be written; choose another folder with --loc");
        }
        if (fault instanceof FileAlreadyExistsException
                || fault instanceof NotDirectoryException
                || message.contains("not a directory")) {
            return Optional.of("is no folder; choose another one with --loc");
        }
        return Optional.empty();
    }

    private static String freeSpace(Path location) {
        @Nullable Path existing = location.toAbsolutePath();
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        try {
            return existing == null
                    ? ""
                    : " (" + Files.getFileStore(existing).getUsableSpace() / MEGABYTE + " MiB free)";
        } catch (IOException unknown) {
            return "";
        }
    }
}
