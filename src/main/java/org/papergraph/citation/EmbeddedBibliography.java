package org.papergraph.citation;

import java.util.List;
import org.papergraph.bib.Work;

/// Reads a bibliography in another format that stands inside a list, such as a fenced BibTeX block.
@FunctionalInterface
public interface EmbeddedBibliography {
    /// The works of the block, in its order.
    ///
    /// @throws IllegalArgumentException with a message for people when the block cannot be read
    List<Work> works(String block);

    /// Reads no block at all.
    static EmbeddedBibliography none() {
        return block -> {
            throw new IllegalArgumentException("no reader for this kind of block");
        };
    }
}
