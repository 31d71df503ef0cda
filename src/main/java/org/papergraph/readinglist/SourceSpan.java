package org.papergraph.readinglist;

/// The lines of a source that something stands on, 1-based, both ends included.
public record SourceSpan(int startLine, int endLine) {
    public SourceSpan {
        if (startLine < 1 || endLine < startLine) {
            throw new IllegalArgumentException("no such lines: " + startLine + "-" + endLine);
        }
    }
}
