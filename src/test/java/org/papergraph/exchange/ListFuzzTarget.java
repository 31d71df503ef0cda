package org.papergraph.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.papergraph.citation.CitationReader;
import org.papergraph.citation.Outcome;
import org.papergraph.readinglist.ListText;

/// What Jazzer calls with bytes of its making, as `.ci/fuzz` starts it: any bytes are a list that is read, and what it
/// cites is written in every format. Whatever is thrown is a finding.
public final class ListFuzzTarget {
    private static final CitationReader READER = new CitationReader(new BibtexReader());

    private ListFuzzTarget() {}

    /// Reads and writes one list.
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        List<CitationWriter> writers = new ArrayList<>();
        for (CitationFormat format : CitationFormat.values()) {
            writers.add(format.writer(OutputStream.nullOutputStream(), changed -> {}));
        }
        READER.read("fuzz.md", ListText.of(bytes), outcome -> {
            if (outcome instanceof Outcome.Cited(var citation)) {
                writers.forEach(writer -> writer.write(citation));
            }
        });
        for (CitationWriter writer : writers) {
            writer.close();
        }
    }
}
