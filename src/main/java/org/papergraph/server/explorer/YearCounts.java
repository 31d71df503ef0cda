package org.papergraph.server.explorer;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.papergraph.server.GraphReader;

/// How many works are of each year.
///
/// @param works by year, the earliest first
/// @param undated works without a year
/// @param see address of the query page with the question
record YearCounts(NavigableMap<Integer, Integer> works, int undated, String see) {
    YearCounts {
        works = Collections.unmodifiableNavigableMap(new TreeMap<>(works));
    }

    /// The answer to a question for rows of `year` and `works`.
    static YearCounts of(Question question, GraphReader reader) {
        TreeMap<Integer, Integer> works = new TreeMap<>();
        int undated = 0;
        for (Map.Entry<String, Integer> each :
                question.ask(reader, row -> Map.entry(row.text("year"), row.number("works")))) {
            if (each.getKey().matches("-?\\d{1,6}")) {
                works.merge(Integer.valueOf(each.getKey()), each.getValue(), Integer::sum);
            } else {
                undated += each.getValue();
            }
        }
        return new YearCounts(works, undated, question.see());
    }

    YearChart chart() {
        return YearChart.of(works, undated, see);
    }
}
