package org.papergraph.store;

import java.io.IOException;
import java.nio.file.Path;

/// A file that is published with a generation, beside the graph: no reader of the graph needs it, the next build may.
///
/// @param name of the file in the generation's folder
/// @param content writes it
public record Companion(String name, Content content) {
    /// Writes a file.
    @FunctionalInterface
    public interface Content {
        /// Writes all of it to a file that is not there yet.
        void write(Path file) throws IOException;
    }
}
