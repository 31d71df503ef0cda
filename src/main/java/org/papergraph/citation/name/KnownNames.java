package org.papergraph.citation.name;

import java.util.List;
import java.util.Optional;
import org.papergraph.citation.text.MarkedText;

/// The names of an entry that the way in which they are written tells before its text is cut into fields.
///
/// @param leading with which it begins
/// @param joined further on, as BibTeX joins them
public record KnownNames(LeadingNames leading, List<LeadingNames.Name> joined) {
    /// No names at all.
    public static final KnownNames NONE = new KnownNames(LeadingNames.NONE, List.of());

    public static KnownNames of(MarkedText text, Vocabulary vocabulary) {
        LeadingNames leading = LeadingNames.of(text, vocabulary);
        return new KnownNames(leading, JoinedNames.in(text, leading.end(), vocabulary));
    }

    /// The name that begins at a place.
    public Optional<LeadingNames.Name> at(int start) {
        return LeadingNames.at(leading.names(), start).or(() -> LeadingNames.at(joined, start));
    }
}
