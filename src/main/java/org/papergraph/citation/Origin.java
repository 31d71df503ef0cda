package org.papergraph.citation;

import java.util.List;
import java.util.Optional;
import org.papergraph.readinglist.SourceSpan;

/// Where a citation stands.
///
/// @param source path or address of the file, as the user gave it, with `/` between its parts
/// @param span the entry's lines
/// @param ordinal the entry's place in the file, from 1; two works of one entry have neighbouring places
/// @param sections headings above the entry, outermost first
/// @param text the entry's raw text
/// @param key the citation key that the source gives the entry, by which documents cite it
public record Origin(
        String source, SourceSpan span, int ordinal, List<String> sections, String text, Optional<String> key) {
    public Origin {
        if (ordinal < 1) {
            throw new IllegalArgumentException("ordinal starts at 1: " + ordinal);
        }
        sections = List.copyOf(sections);
    }

    /// `lists/db.md:42`, as error messages and the provenance show it.
    public String place() {
        return source + ":" + span.startLine();
    }
}
