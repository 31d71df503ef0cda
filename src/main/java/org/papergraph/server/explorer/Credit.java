package org.papergraph.server.explorer;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.server.GraphReader;

/// Who made a work and when.
///
/// @param authors by their places
/// @param year as text, empty if it is not known
record Credit(TreeMap<Integer, String> authors, String year) {
    static final Credit UNKNOWN = new Credit(new TreeMap<>(), "");

    /// The credits of all works by their IRIs.
    static Map<String, Credit> all(GraphReader reader) {
        Map<String, Credit> all = new HashMap<>();
        Question.named("credits").ask(reader, row -> {
            Credit credit = all.computeIfAbsent(row.text("work"), _ -> new Credit(new TreeMap<>(), row.text("year")));
            if (row.has("name")) {
                credit.authors().merge(row.number("position"), row.text("name"), (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
            return credit;
        });
        return all;
    }

    /// All its words, for a search.
    String words() {
        return authors.values().stream().collect(Collectors.joining(" ", "", " " + year));
    }

    /// In a few words: `Ada Lovelace and others, 1843`.
    String brief() {
        String first = authors.isEmpty()
                ? ""
                : Inert.line(authors.firstEntry().getValue()) + (authors.size() > 1 ? " and others" : "");
        return Stream.of(first, year).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
