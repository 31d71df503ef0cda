package org.papergraph.build;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.papergraph.citation.CitationReader;
import org.papergraph.citation.Outcome;
import org.papergraph.exchange.BibtexReader;
import org.papergraph.rdf.SourceFile;
import org.papergraph.readinglist.ListText;
import org.papergraph.readinglist.ReadingList;

/// Reads the entries of one reading list.
final class ListSourceReader {
    private final CitationReader citations = new CitationReader(new BibtexReader());
    private final Reading reading;

    ListSourceReader(Reading reading) {
        this.reading = reading;
    }

    void read(String name, ListText text) throws IOException {
        long before = reading.entries();
        ReadingList list = citations.read(name, text, outcome -> take(name, outcome));
        list.problems()
                .forEach(problem ->
                        reading.problem(new Problem("list.text", name + ":" + problem.line(), problem.message())));
        String digest;
        try (InputStream in = text.open()) {
            digest = Digest.of(in);
        }
        String file = name.substring(name.lastIndexOf('/') + 1);
        SourceFile source = new SourceFile(
                name, digest, list.title().filter(title -> !title.isBlank()).orElse(file), Optional.empty());
        reading.done(source, reading.entries() - before, list.lines());
    }

    private void take(String name, Outcome outcome) {
        switch (outcome) {
            case Outcome.Cited cited -> reading.cited(cited.citation());
            case Outcome.NotCited none ->
                reading.notCiting(
                        new BuildReport.Left(name + ":" + none.span().startLine(), none.reason(), none.text()));
            case Outcome.Unreadable unreadable ->
                reading.notUnderstood(new BuildReport.Left(
                        name + ":" + unreadable.span().startLine(), unreadable.problem(), unreadable.text()));
        }
    }
}
