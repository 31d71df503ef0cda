package org.papergraph.citation;

import java.util.List;
import org.papergraph.readinglist.SourceSpan;

/// Where a citation stands.
///
/// @param source path or address of the file, as the user gave it, with `/` between its parts
/// @param span the entry's lines
/// @param ordinal the entry's place in the file, from 1; two works of one entry have neighbouring places
/// @param sections headings above the entry, outermost first
/// @param text the entry's raw text
public record Origin(String source, SourceSpan span, int ordinal, List<String> sections, String text) {
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
