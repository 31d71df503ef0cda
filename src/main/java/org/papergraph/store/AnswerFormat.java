package org.papergraph.store;

/// In which form an answer is wanted.
///
/// @param rows for SELECT and ASK
/// @param graph for CONSTRUCT and DESCRIBE
/// @param width columns of the terminal that a table must fit, 0 for no limit
public record AnswerFormat(ResultFormat rows, GraphFormat graph, int width) {
    public AnswerFormat {
        if (width < 0) {
            throw new IllegalArgumentException("width must not be negative: " + width);
        }
    }

    /// A table of this width, Turtle for graphs.
    public static AnswerFormat table(int width) {
        return new AnswerFormat(ResultFormat.TABLE, GraphFormat.TURTLE, width);
    }
}
