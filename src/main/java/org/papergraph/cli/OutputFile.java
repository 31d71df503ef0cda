package org.papergraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;

/// A file that is there whole or not at all.
final class OutputFile {
    private OutputFile() {}

    /// Lets the content be written beside the file, then puts it in its place. Gzipped if the name ends with `.gz`.
    /// What is no plain file (a pipe, a device) is written to as it stands.
    static void write(Path file, Consumer<OutputStream> content) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            fill(file, file, content);
            return;
        }
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            fill(unfinished, file, content);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException absent) {
            throw new FileSystemException(file.toString(), null, "its folder does not exist; make it first");
        } catch (AccessDeniedException denied) {
            // The user knows nothing of the file beside theirs.
            throw new AccessDeniedException(file.toString());
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void fill(Path target, Path name, Consumer<OutputStream> content) throws IOException {
        try (OutputStream raw = Files.newOutputStream(target);
                OutputStream out = name.toString().endsWith(".gz")
                        ? new GZIPOutputStream(raw, 1 << 16)
                        : new BufferedOutputStream(raw, 1 << 16)) {
            content.accept(out);
        }
    }
}
