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
/// @param identifiers of the work, an ISBN of ten digits as the one of thirteen that stands for the same book
record CitedWork(
        Citation citation,
        Title title,
        List<NameForm> authors,
        Optional<String> address,
        List<Identifier> identifiers) {
    CitedWork {
        authors = List.copyOf(authors);
        identifiers = List.copyOf(identifiers);
    }

    static CitedWork of(Citation citation, NameForms forms) {
        Work work = citation.work();
        return new CitedWork(
                citation,
                Title.of(work.title()),
                work.contributors().authors().stream()
                        .map(Authorship::name)
                        .map(forms::of)
                        .toList(),
                work.links().main().map(CanonicalUrl::of).filter(address -> !address.isEmpty()),
                identifiers(work));
    }

    private static List<Identifier> identifiers(Work work) {
        return work.identifiers().stream()
                .map(identifier -> identifier.scheme() == Scheme.ISBN
                        ? new Identifier(Scheme.ISBN, Isbn.thirteen(identifier.value()))
                        : identifier)
                .toList();
    }

    WorkType type() {
        return citation.work().type();
    }

    OptionalInt year() {
        return citation.work().date().map(date -> OptionalInt.of(date.year())).orElse(OptionalInt.empty());
    }

    boolean authorsComplete() {
        return citation.work().contributors().complete();
    }
}
