package org.papergraph.server.explorer;

/// A thing of the graph as it is shown: what it is called, and where its page is.
///
/// @param label made inert
/// @param href path on this server
public record Link(String label, String href) {
    public Link {
        label = Inert.line(label);
    }
}
