package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// B-cubed and pairwise precision and recall of a grouping against the known one (Bagga and Baldwin 1998).
final class ClusterScore {
    private record Mention(String gold, String found, String name) {}

    /// Precision, recall and F1, B-cubed and over pairs.
    record Measures(int mentions, double precision, double recall, double pairPrecision, double pairRecall) {
        double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }

        @Override
        public String toString() {
            return "%6d mentions  B3 P %.4f R %.4f F1 %.4f  pairs P %.4f R %.4f"
                    .formatted(mentions, precision, recall, f1(), pairPrecision, pairRecall);
        }
    }

    private final List<Mention> mentions = new ArrayList<>();

    void add(String gold, String found, String name) {
        mentions.add(new Mention(gold, found, name));
    }

    Measures all() {
        return measure(mentions);
    }

    Measures homonyms() {
        Map<String, Set<String>> peopleOfName = new HashMap<>();
        mentions.forEach(mention -> peopleOfName
                .computeIfAbsent(mention.name(), key -> new HashSet<>())
                .add(mention.gold()));
        return measure(mentions.stream()
                .filter(mention ->
                        peopleOfName.getOrDefault(mention.name(), Set.of()).size() > 1)
                .toList());
    }

    Measures synonyms() {
        Map<String, Set<String>> namesOfPerson = new HashMap<>();
        mentions.forEach(mention -> namesOfPerson
                .computeIfAbsent(mention.gold(), key -> new HashSet<>())
                .add(mention.name()));
        return measure(mentions.stream()
                .filter(mention ->
                        namesOfPerson.getOrDefault(mention.gold(), Set.of()).size() > 1)
                .toList());
    }

    /// People found apart, and groups of several people, in words.
    List<String> errors() {
        Map<String, Set<String>> found = new HashMap<>();
        Map<String, Set<String>> gold = new HashMap<>();
        mentions.forEach(mention -> {
            gold.computeIfAbsent(mention.gold(), key -> new TreeSet<>())
                    .add(mention.found() + " (" + mention.name() + ")");
            found.computeIfAbsent(mention.found(), key -> new TreeSet<>()).add(mention.gold());
        });
        List<String> errors = new ArrayList<>();
        gold.forEach((person, groups) -> {
            if (groups.stream()
                            .map(group -> group.replaceAll(" \\(.*", ""))
                            .distinct()
                            .count()
                    > 1) {
                errors.add("apart: " + person + " " + groups);
            }
        });
        found.forEach((group, people) -> {
            if (people.size() > 1) {
                errors.add("one: " + people);
            }
        });
        errors.sort(null);
        return errors;
    }

    private static Measures measure(List<Mention> mentions) {
        Map<String, Integer> gold = new HashMap<>();
        Map<String, Integer> found = new HashMap<>();
        Map<List<String>, Integer> both = new HashMap<>();
        for (Mention mention : mentions) {
            gold.merge(mention.gold(), 1, Integer::sum);
            found.merge(mention.found(), 1, Integer::sum);
            both.merge(List.of(mention.gold(), mention.found()), 1, Integer::sum);
        }
        double precision = 0;
        double recall = 0;
        for (Map.Entry<List<String>, Integer> entry : both.entrySet()) {
            double square = (double) entry.getValue() * entry.getValue();
            precision += square / found.getOrDefault(entry.getKey().get(1), 1);
            recall += square / gold.getOrDefault(entry.getKey().get(0), 1);
        }
        double right = pairs(both);
        return new Measures(
                mentions.size(),
                precision / Math.max(1, mentions.size()),
                recall / Math.max(1, mentions.size()),
                pairs(found) == 0 ? 1 : right / pairs(found),
                pairs(gold) == 0 ? 1 : right / pairs(gold));
    }

    private static double pairs(Map<?, Integer> sizes) {
        return sizes.values().stream()
                .mapToDouble(size -> size * (size - 1.0) / 2)
                .sum();
    }
}
