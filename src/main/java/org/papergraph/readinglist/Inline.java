package org.papergraph.readinglist;

/// A piece of an entry, in reading order.
public sealed interface Inline {
    /// Text of one style.
    ///
    /// @param text without markup, entities resolved; an end of line inside a paragraph is a single `\n`
    /// @param line where it starts, 1-based
    record Text(String text, Style style, int line) implements Inline {}

    /// An image, with the place of the link around it among the entry's links, or -1.
    record Image(String alt, String destination, int link) implements Inline {}

    /// An end of something inside the entry.
    record Break(Kind kind) implements Inline {
        /// What ends: a line that was broken on purpose, a paragraph, a table cell.
        public enum Kind {
            LINE,
            PARAGRAPH,
            CELL
        }
    }
}
