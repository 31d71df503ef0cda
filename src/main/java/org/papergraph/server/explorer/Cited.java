package org.papergraph.server.explorer;

import java.util.List;
import java.util.stream.Stream;
import org.papergraph.bibliography.GraphBibliography;

/// A work's citation in one format, to be copied or taken as a file.
///
/// @param id of the text within the page
/// @param format its name
/// @param text whole
/// @param file address of the file
public record Cited(String id, String format, String text, String file) {
    static Panel<Cited> panel(ThingPage.Subject subject) {
        return Question.of("SELECT ?property ?value WHERE { ?this ?property ?value } ORDER BY ?property ?value")
                .about(subject.iri())
                .panel("cite", "Cite this", all(subject));
    }

    private static List<Cited> all(ThingPage.Subject subject) {
        return Stream.of(CitationFile.Form.values())
                .flatMap(form -> GraphBibliography.cite(subject.reader().stored(), subject.iri(), form.format())
                        .map(text -> new Cited(
                                "cite" + form.ending().substring(1),
                                form.title(),
                                Inert.listing(text),
                                subject.page().replaceFirst("^/page/", "/cite/") + form.ending()))
                        .stream())
                .toList();
    }
}
