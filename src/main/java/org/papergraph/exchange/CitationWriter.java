package org.papergraph.exchange;

import java.io.Closeable;
import java.io.IOException;
import org.papergraph.citation.Citation;

/// Writes citations, one after the other, in a format that other tools read.
///
/// Nothing is held beyond one citation but what keeps keys apart. The same citations give the same bytes.
public interface CitationWriter extends Closeable {
    /// Writes one citation.
    ///
    /// @throws java.io.UncheckedIOException when the stream refuses it
    void write(Citation citation);

    /// Ends the document. The stream stays open: it is the caller's. A document that is not ended, because its source
    /// could not be read to the end, shows that it is not whole.
    @Override
    void close() throws IOException;
}
