package org.papergraph.readinglist;

import java.util.List;

/// Consecutive lines of a list that are parsed together.
///
/// @param firstLine number of the first of them, 1-based
record Window(int firstLine, List<String> lines) {
    String text() {
        return Templating.without(String.join("\n", Outdent.of(BracketedBullet.of(SimpleTable.of(lines)))));
    }

    /// Source of the lines `from` to `to` of the file, both included.
    String source(int from, int to) {
        int start = Math.max(0, from - firstLine);
        int end = Math.min(lines.size(), to - firstLine + 1);
        if (start >= end) {
            return "";
        }
        return end - start == 1 ? lines.get(start) : String.join("\n", lines.subList(start, end));
    }
}
