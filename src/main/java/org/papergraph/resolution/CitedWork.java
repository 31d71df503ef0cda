package org.papergraph.resolution;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.papergraph.bib.Authorship;
import org.papergraph.bib.Identifier;
import org.papergraph.bib.Identifier.Scheme;
import org.papergraph.bib.Isbn;
import org.papergraph.bib.Work;
import org.papergraph.bib.WorkType;
import org.papergraph.citation.Citation;

/// A citation prepared for comparison with others.
///
/// @param citation as read
/// @param title prepared
/// @param authors prepared, in order
/// @param address canonical form of the main link
record CitedWork(Citation citation, Title title, List<NameForm> authors, Optional<String> address) {
    CitedWork {
        authors = List.copyOf(authors);
    }

    static CitedWork of(Citation citation) {
        Work work = citation.work();
        return new CitedWork(
                citation,
                Title.of(work.title()),
                work.contributors().authors().stream()
                        .map(Authorship::name)
                        .map(NameForm::of)
                        .toList(),
                work.links().main().map(CanonicalUrl::of).filter(address -> !address.isEmpty()));
    }

    WorkType type() {
        return citation.work().type();
    }

    /// The identifiers, an ISBN of ten digits as the one of thirteen that stands for the same book.
    List<Identifier> identifiers() {
        return citation.work().identifiers().stream()
                .map(identifier -> identifier.scheme() == Scheme.ISBN
                        ? new Identifier(Scheme.ISBN, Isbn.thirteen(identifier.value()))
                        : identifier)
                .toList();
    }

    OptionalInt year() {
        return citation.work().date().map(date -> OptionalInt.of(date.year())).orElse(OptionalInt.empty());
    }

    boolean authorsComplete() {
        return citation.work().contributors().complete();
    }
}
