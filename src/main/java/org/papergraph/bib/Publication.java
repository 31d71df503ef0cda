package org.papergraph.bib;

import java.util.Optional;

/// Where a work came out, each part as written.
///
/// @param venue journal, conference, workshop or preprint server, without the year
/// @param volume volume number
/// @param issue number within the volume
/// @param pages first and last page joined by a hyphen
/// @param publisher publisher of a book, provider of a course
public record Publication(
        Optional<String> venue,
        Optional<String> volume,
        Optional<String> issue,
        Optional<String> pages,
        Optional<String> publisher) {
    /// Nothing is said of where the work came out.
    public static final Publication NONE =
            new Publication(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
