package org.papergraph.exchange;

import java.io.OutputStream;
import java.util.function.Consumer;

/// The formats in which citations leave. [#toString()] is the word that a user writes.
public enum CitationFormat {
    /// One record a line, with all that is known: for programs.
    JSONL("jsonl"),
    /// The data model of the Citation Style Language: for Zotero, Pandoc and other users of CSL styles.
    CSL_JSON("csl-json"),
    /// BibTeX in UTF-8 with the entry types of biblatex: for JabRef, LaTeX and Zotero.
    BIBTEX("bibtex");

    private final String word;

    CitationFormat(String word) {
        this.word = word;
    }

    /// A writer of this format to a stream, which stays the caller's.
    ///
    /// @param changedKeys is told of each citation key of a source that could not be kept, as `file:line: what`
    public CitationWriter writer(OutputStream out, Consumer<String> changedKeys) {
        return switch (this) {
            case JSONL -> new RecordWriter(out);
            case CSL_JSON -> new CslJsonWriter(out, changedKeys);
            case BIBTEX -> new BibtexWriter(out, changedKeys);
        };
    }

    @Override
    public String toString() {
        return word;
    }
}
