package org.papergraph.bib;

import java.util.List;
import java.util.Optional;

/// Where a work can be had.
///
/// @param main the address of the work itself, as written
/// @param others further links (code, slides, video, mirror), in the order written
public record Links(Optional<String> main, List<Link> others) {
    /// No link at all.
    public static final Links NONE = new Links(Optional.empty(), List.of());

    public Links {
        others = List.copyOf(others);
    }
}
