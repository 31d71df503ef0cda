package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Finds names that share most of their words with a stretch of text, whatever the order: a word may be missing, be
/// spelled differently or be one too many. A word counts as much as it is rare, as in the weighted Jaccard likeness.
/// Looking a stretch up costs one step for each name that has one of its rarest words.
final class SimilarNames {
    private static final int MOST_NAMES = 200;
    private static final int MOST_FOUND = 3;
    private static final double LEAST_LIKENESS = 0.5;
    private static final double ROUNDING = 1e-9;
    private static final int SHORTEST_JOINED = 10;

    private final InstitutionIndex index;
    private final Map<String, List<Name>> byWord = new HashMap<>();
    private final Map<String, String> joined = new HashMap<>();

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
        joined.merge(joined(key), key, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    private record Weighed(String word, double rarity) {}

    private static String joined(String key) {
        return key.replace(" ", "");
    }

    /// The name that has the letters of a stretch of text but parts them into other words: "Sheng Jing Hospital" for
    /// "Shengjing Hospital".
    Optional<String> partedOtherwise(String key) {
        String letters = joined(key);
        return letters.length() < SHORTEST_JOINED
                ? Optional.empty()
                : Optional.ofNullable(joined.get(letters)).filter(name -> !name.equals(key));
    }

    /// A name and how like the text it is, to 1 where only the order differs.
    record Similar(String key, double likeness) {}

    /// The names most like a stretch of text, the best first; none where only common words agree.
    List<Similar> find(Set<String> words) {
        double all = rarity(words);
        return sharing(words, all).stream()
                .map(name -> new Similar(name.key(), likeness(shared(words, name), all, name)))
                .filter(similar -> similar.likeness() >= LEAST_LIKENESS)
                .sorted(Comparator.comparingDouble(Similar::likeness).reversed().thenComparing(Similar::key))
                .limit(MOST_FOUND)
                .toList();
    }

    /// The names that have one of the rarest words. Whoever has none of these can share too little to be like the text
    /// (the prefix filter of Chaudhuri, Ganti and Kaushik, "A primitive operator for similarity joins", 2006).
    private Set<Name> sharing(Set<String> words, double all) {
        Set<Name> sharing = Collections.newSetFromMap(new IdentityHashMap<>());
        double rest = all;
        List<Weighed> rarestFirst = words.stream()
                .map(word -> new Weighed(word, index.rarity(word)))
                .sorted(Comparator.comparingDouble(Weighed::rarity).reversed())
                .toList();
        for (Weighed word : rarestFirst) {
            List<Name> names = byWord.getOrDefault(word.word(), List.of());
            if (rest < LEAST_LIKENESS * all - ROUNDING) {
                break;
            }
            if (names.size() <= MOST_NAMES) {
                sharing.addAll(names);
            }
            rest -= word.rarity();
        }
        return sharing;
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
