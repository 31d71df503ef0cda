package org.papergraph.server.explorer;

import java.util.List;

/// One part of a page: the answer to one question.
///
/// @param id of the heading within the page
/// @param see address of the query page with the question
/// @param more how many further items there are but are not shown, 0 for none
public record Panel<T>(String id, String title, List<T> items, String see, int more) {
    public Panel {
        items = List.copyOf(items);
    }

    /// Whether there is anything to show.
    public boolean isFilled() {
        return !items.isEmpty();
    }
}
