package org.papergraph.readinglist;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// The bytes of a list, which are read twice: link definitions first, they may stand at the end; then the entries.
@FunctionalInterface
public interface ListText {
    /// A new stream from the first byte on; the reader closes it.
    InputStream open() throws IOException;

    /// A file.
    static ListText of(Path file) {
        return () -> Files.newInputStream(file);
    }

    /// Bytes in memory.
    static ListText of(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }
}
