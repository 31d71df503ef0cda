package org.papergraph.readinglist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Collects problems; of one message only the first few are kept one by one, the others are counted.
final class ProblemLog {
    private static final int KEPT = 20;

    private final List<ListProblem> problems = new ArrayList<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, Integer> lastLines = new LinkedHashMap<>();

    void add(int line, String message) {
        String kind = message.replaceAll("\\d+", "#");
        int count = counts.merge(kind, 1, Integer::sum);
        lastLines.put(kind, line);
        if (count <= KEPT) {
            problems.add(new ListProblem(line, message));
        }
    }

    List<ListProblem> problems() {
        List<ListProblem> all = new ArrayList<>(problems);
        counts.forEach((kind, count) -> {
            if (count > KEPT) {
                all.add(new ListProblem(
                        lastLines.getOrDefault(kind, 1), "and " + (count - KEPT) + " more up to here: " + kind));
            }
        });
        return all;
    }
}
