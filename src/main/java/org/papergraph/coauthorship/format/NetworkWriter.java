package org.papergraph.coauthorship.format;

import java.io.IOException;
import java.io.OutputStream;
import org.papergraph.coauthorship.view.NetworkView;

/// Writes a network in one format. It leaves the stream open.
@FunctionalInterface
public interface NetworkWriter {
    /// Writes the whole network.
    void write(NetworkView view, OutputStream out) throws IOException;
}
