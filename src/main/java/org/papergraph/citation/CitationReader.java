package org.papergraph.citation;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.papergraph.citation.text.Lexicon;
import org.papergraph.readinglist.ListText;
import org.papergraph.readinglist.ReadingList;
import org.papergraph.readinglist.Section;

/// Reads what a Markdown reading list cites.
///
/// The entries of a list are read twice: each on its own, then again with what its section and its list agree on. Lists
/// longer than a few thousand entries agree in parts, so that memory does not grow with the list. The outcomes leave in
/// the order of the file; the same list gives the same outcomes.
public final class CitationReader {
    private final EmbeddedBibliography embedded;
    private @Nullable Lexicon lexicon;

    /// A reader that hands blocks in other formats to the bibliography given.
    public CitationReader(EmbeddedBibliography embedded) {
        this.embedded = embedded;
    }

    /// A reader of Markdown alone; blocks in other formats come out as unreadable.
    public CitationReader() {
        this(EmbeddedBibliography.none());
    }

    /// Reads a list to its end, handing each outcome on.
    ///
    /// @param source path or address of the list, for origins
    /// @return what is known of the list itself, its problems with their lines among it
    /// @throws IOException when the bytes cannot be had
    public ReadingList read(String source, ListText text, Consumer<Outcome> outcomes) throws IOException {
        try (Batches batches = new Batches(source, text);
                ExecutorService reader = Executors.newSingleThreadExecutor()) {
            // The Markdown of the next batch is parsed while the entries of this one are settled.
            Future<List<Section>> ahead = reader.submit(batches::next);
            Settlement settlement = new Settlement(source, lexicon(), embedded, outcomes);
            for (List<Section> batch = taken(ahead); !batch.isEmpty(); batch = taken(ahead)) {
                ahead = reader.submit(batches::next);
                settlement.settle(batch);
            }
            return batches.list();
        }
    }

    /// The words that all lists are read with, fetched while the first is parsed.
    private synchronized Lexicon lexicon() {
        if (lexicon == null) {
            lexicon = new Lexicon();
        }
        return lexicon;
    }

    private static List<Section> taken(Future<List<Section>> batch) throws IOException {
        try {
            return batch.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while a list was read");
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException unreadable -> throw unreadable;
                case RuntimeException fault -> throw fault;
                case Error fault -> throw fault;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }
}
