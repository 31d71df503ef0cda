package org.papergraph.bib;

import java.util.List;

/// Who made a work, in the order written.
///
/// @param authors the authors named
/// @param complete false where the source says "et al."
/// @param editors named apart from the authors
public record Contributors(List<Authorship> authors, boolean complete, List<Authorship> editors) {
    /// Nobody is named.
    public static final Contributors NONE = new Contributors(List.of(), true, List.of());

    public Contributors {
        authors = List.copyOf(authors);
        editors = List.copyOf(editors);
    }
}
