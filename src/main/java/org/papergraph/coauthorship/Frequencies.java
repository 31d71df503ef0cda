package org.papergraph.coauthorship;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What stands most often in a list.
final class Frequencies {
    private Frequencies() {}

    /// The most frequent numbers, the first `limit` of them; equally frequent ones in ascending order.
    static List<Integer> most(IntStream numbers, int limit) {
        Map<Integer, Integer> count = new HashMap<>();
        numbers.forEach(number -> count.merge(number, 1, Integer::sum));
        return count.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }
}
