package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Finds names that share most of their words with a stretch of text, whatever the order: a word may be missing, be
/// spelled differently or be one too many. A word counts as much as it is rare, as in the weighted Jaccard likeness.
/// Looking a stretch up costs one step for each name that has one of its rare words.
final class SimilarNames {
    private static final int MOST_NAMES = 200;
    private static final int MOST_FOUND = 3;
    private static final double LEAST_LIKENESS = 0.5;

    private final InstitutionIndex index;
    private final Map<String, List<Name>> byWord = new HashMap<>();

    SimilarNames(InstitutionIndex index) {
        this.index = index;
        index.fullNames().forEach(this::add);
    }

    private record Name(String key, Set<String> words, double rarity) {}

    private void add(String key) {
        Set<String> words = new TreeSet<>(List.of(key.split(" ")));
        Name name = new Name(key, words, rarity(words));
        words.forEach(
                word -> byWord.computeIfAbsent(word, w -> new ArrayList<>(1)).add(name));
    }

    /// A name and how like the text it is, to 1 where only the order differs.
    record Similar(String key, double likeness) {}

    /// The names most like a stretch of text, the best first; none where only common words agree.
    List<Similar> find(Set<String> words) {
        double all = rarity(words);
        IdentityHashMap<Name, Double> shared = new IdentityHashMap<>();
        double common = all;
        for (String word : words) {
            List<Name> names = byWord.getOrDefault(word, List.of());
            if (names.size() <= MOST_NAMES) {
                double rarity = index.rarity(word);
                names.forEach(name -> shared.merge(name, rarity, Double::sum));
                common -= rarity;
            }
        }
        double most = common;
        return shared.entrySet().stream()
                .filter(name -> likeness(name.getValue() + most, all, name.getKey()) >= LEAST_LIKENESS)
                .map(Map.Entry::getKey)
                .map(name -> new Similar(name.key(), likeness(shared(words, name), all, name)))
                .filter(similar -> similar.likeness() >= LEAST_LIKENESS)
                .sorted(Comparator.comparingDouble(Similar::likeness).reversed().thenComparing(Similar::key))
                .limit(MOST_FOUND)
                .toList();
    }

    private double shared(Set<String> words, Name name) {
        return name.words().stream()
                .filter(words::contains)
                .mapToDouble(index::rarity)
                .sum();
    }

    private static double likeness(double shared, double all, Name name) {
        return shared / (all + name.rarity() - shared);
    }

    private double rarity(Set<String> words) {
        return words.stream().mapToDouble(index::rarity).sum();
    }
}
