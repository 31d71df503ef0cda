package org.papergraph.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.papergraph.citation.Citation;

/// Writes citations as BibTeX in UTF-8, as biber and the reference managers read it (BibTeX of 1988 knows bytes only).
///
/// Entry types and fields are those of biblatex's data model that JabRef and Zotero know too.
final class BibtexWriter implements CitationWriter {
    private final OutputStream out;
    private final CitationKeys keys;
    private boolean begun;

    BibtexWriter(OutputStream out, Consumer<String> changedKeys) {
        this.out = out;
        this.keys = new CitationKeys(changedKeys);
    }

    @Override
    public void write(Citation citation) {
        BibtexEntry entry = BibtexEntry.of(citation);
        StringBuilder text = new StringBuilder(begun ? "\n" : header());
        begun = true;
        text.append('@').append(entry.type()).append('{').append(keys.next(citation));
        for (Map.Entry<String, String> field : entry.fields().entrySet()) {
            text.append(",\n  ").append(field.getKey()).append(" = ").append(field.getValue());
        }
        text.append("\n}\n");
        try {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (!begun) {
            out.write(header().getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }

    /// JabRef looks for this line.
    private static String header() {
        return "% Encoding: UTF-8\n\n";
    }
}
