package org.papergraph.readinglist;

import java.util.List;
import java.util.Optional;

/// What is known of a list once it is read to its end.
///
/// @param source path or address as the user gave it
/// @param title from the front matter, else the first heading of the first level
/// @param lines how many the file has
/// @param problems in the order of the file
public record ReadingList(String source, Optional<String> title, int lines, List<ListProblem> problems) {
    public ReadingList {
        problems = List.copyOf(problems);
    }
}
