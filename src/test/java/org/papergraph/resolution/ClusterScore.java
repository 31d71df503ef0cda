package org.papergraph.resolution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// B-cubed F1 of a grouping against the known one (Bagga and Baldwin 1998).
final class ClusterScore {
    private final Map<String, Integer> gold = new HashMap<>();
    private final Map<String, Integer> found = new HashMap<>();
    private final Map<List<String>, Integer> both = new HashMap<>();
    private int mentions;

    void add(String known, String group) {
        gold.merge(known, 1, Integer::sum);
        found.merge(group, 1, Integer::sum);
        both.merge(List.of(known, group), 1, Integer::sum);
        mentions++;
    }

    double f1() {
        double precision = 0;
        double recall = 0;
        for (Map.Entry<List<String>, Integer> entry : both.entrySet()) {
            double square = (double) entry.getValue() * entry.getValue();
            precision += square / found.getOrDefault(entry.getKey().get(1), 1) / mentions;
            recall += square / gold.getOrDefault(entry.getKey().get(0), 1) / mentions;
        }
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
