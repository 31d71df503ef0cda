package org.papergraph.readinglist;

import java.util.List;
import java.util.Optional;

/// Entries that stand under one heading. A very long section comes in several parts, all but the first `continued`.
///
/// @param headings above the entries, outermost first
/// @param heading the innermost of them with its markup, since some lists write each work as a heading; absent where no
/// heading stands above, and in all parts but the first
/// @param entries in the order of the file
/// @param continued whether the entries before these stood under the same heading
public record Section(List<String> headings, Optional<ListEntry> heading, List<ListEntry> entries, boolean continued) {
    public Section {
        headings = List.copyOf(headings);
        entries = List.copyOf(entries);
    }
}
