package org.papergraph.build;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.papergraph.citation.CitationReader;
import org.papergraph.citation.Outcome;
import org.papergraph.exchange.BibtexReader;
import org.papergraph.rdf.SourceFile;
import org.papergraph.rdf.UnreadPassage;
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
        List<UnreadPassage> unread = new ArrayList<>();
        ReadingList list = citations.read(name, text, outcome -> take(name, outcome, unread));
        list.problems()
                .forEach(problem ->
                        reading.problem(new Problem("list.text", name + ":" + problem.line(), problem.message())));
        String digest;
        try (InputStream in = text.open()) {
            digest = Digest.of(in);
        }
        String file = name.substring(name.lastIndexOf('/') + 1);
        SourceFile source = new SourceFile(
                name, digest, list.title().filter(title -> !title.isBlank()).orElse(file), Optional.empty(), unread);
        reading.done(source, reading.entries() - before, list.lines());
    }

    private void take(String name, Outcome outcome, List<UnreadPassage> unread) {
        switch (outcome) {
            case Outcome.Cited cited -> reading.cited(cited.citation());
            case Outcome.Flawed(var span, var problem) -> reading.flawed(name, span, problem);
            case Outcome.NotCited none ->
                reading.notCiting(
                        new BuildReport.Left(name + ":" + none.span().startLine(), none.reason(), none.text()));
            case Outcome.Unreadable(var span, var text, var problem) -> {
                unread.add(new UnreadPassage(span, text, problem));
                reading.notUnderstood(new BuildReport.Left(name + ":" + span.startLine(), problem, text));
            }
        }
    }
}
