package org.papergraph.readinglist;

/// How a run of text is marked.
///
/// @param bold strong emphasis
/// @param italic emphasis
/// @param code inline code
/// @param link place of its link among the entry's links, or -1
public record Style(boolean bold, boolean italic, boolean code, int link) {
    /// No mark at all.
    public static final Style PLAIN = new Style(false, false, false, -1);

    /// Whether the text carries a link.
    public boolean linked() {
        return link >= 0;
    }
}
