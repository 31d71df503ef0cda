package org.papergraph.bibliography;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.papergraph.exchange.CitationFormat;
import org.papergraph.exchange.CitationWriter;
import org.papergraph.store.KnowledgeGraph;
import org.papergraph.store.StoredWorks;

/// Writes works of a graph in the formats that citations leave in.
public final class GraphBibliography {
    private GraphBibliography() {}

    /// Writes all works, in the order of their addresses, into a stream, which stays open. One graph gives the same
    /// bytes, and each work another key. Linear in the works; one is held at a time, and the addresses of all.
    ///
    /// @param changedKeys is told of each citation key of a source that could not be kept
    /// @throws UncheckedIOException when the stream refuses it
    public static void write(
            KnowledgeGraph graph, CitationFormat format, OutputStream out, Consumer<String> changedKeys) {
        StoredWorks.read(graph, works -> {
            try (CitationWriter writer = format.writer(out, changedKeys)) {
                for (String iri : works.iris()) {
                    works.work(iri).map(StoredCitation::of).ifPresent(writer::write);
                }
                return true;
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        });
    }

    /// One work as a document of its own; empty if the address names no work. Its key lacks the letter that tells it,
    /// among all works, from another of the same author, year and word.
    public static Optional<String> cite(KnowledgeGraph graph, String iri, CitationFormat format) {
        return StoredWorks.read(graph, works -> works.work(iri)).map(work -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (CitationWriter writer = format.writer(out, _ -> {})) {
                writer.write(StoredCitation.of(work));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return out.toString(StandardCharsets.UTF_8);
        });
    }
}
