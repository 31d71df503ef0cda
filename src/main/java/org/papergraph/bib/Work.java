package org.papergraph.bib;

import java.util.List;
import java.util.Optional;

/// A work as one source describes it.
///
/// @param type what kind of work
/// @param title as written, without markup
/// @param contributors authors and editors
/// @param organizations bodies credited where no person is, or the host of a course
/// @param date of publication
/// @param publication where it came out
/// @param identifiers sorted, none twice
/// @param links where it can be had
/// @param summary the abstract, where the source carries one
public record Work(
        WorkType type,
        String title,
        Contributors contributors,
        List<Affiliation> organizations,
        Optional<PublicationDate> date,
        Publication publication,
        List<Identifier> identifiers,
        Links links,
        Optional<String> summary) {
    public Work {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a work needs a title");
        }
        organizations = List.copyOf(organizations);
        identifiers = identifiers.size() < 2
                ? List.copyOf(identifiers)
                : identifiers.stream().sorted().distinct().toList();
    }
}
