package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.resolution.OrganizationText.Word;

/// Mends words that no known name has by the one known word that is a single slip away: a letter missing, doubled,
/// changed or swapped with its neighbour (the optimal string alignment distance of one).
final class OrganizationSpelling {
    private static final int SHORTEST = 5;
    private static final OrganizationWords VOCABULARY = OrganizationWords.BUILT_IN;

    private final Map<String, Integer> frequency;
    private final Map<String, List<String>> byStart = new HashMap<>();

    /// @param frequency how many names have each known word
    OrganizationSpelling(Map<String, Integer> frequency) {
        this.frequency = Map.copyOf(frequency);
        Stream.concat(this.frequency.keySet().stream(), VOCABULARY.words().keySet().stream())
                .distinct()
                .filter(word -> word.length() >= SHORTEST)
                .sorted()
                .forEach(word -> byStart.computeIfAbsent(bucket(word, 0), key -> new ArrayList<>())
                        .add(word));
    }

    private static String bucket(String word, int longer) {
        return word.charAt(0) + ":" + (word.length() + longer);
    }

    /// The text with its unknown words mended; empty when there is nothing to mend.
    Optional<OrganizationText> mend(OrganizationText text) {
        boolean mended = false;
        List<Word> words = new ArrayList<>(text.size());
        for (Word word : text.words()) {
            Optional<String> better = known(word.canonical()) ? Optional.empty() : nearest(word.canonical());
            mended |= better.isPresent();
            words.add(better.map(w -> new Word(w, word.raw(), word.starts(), word.link()))
                    .orElse(word));
        }
        return mended ? Optional.of(new OrganizationText(words)) : Optional.empty();
    }

    private boolean known(String word) {
        return word.length() < SHORTEST
                || frequency.containsKey(word)
                || !word.chars().allMatch(Character::isLetter);
    }

    /// The known word at distance one that most names have; the first in alphabetical order among equals.
    private Optional<String> nearest(String word) {
        String best = "";
        for (int longer = -1; longer <= 1; longer++) {
            for (String candidate : byStart.getOrDefault(bucket(word, longer), List.of())) {
                if (oneSlipApart(word, candidate) && (best.isEmpty() || count(candidate) > count(best))) {
                    best = candidate;
                }
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(VOCABULARY.canonical(best));
    }

    private int count(String word) {
        return frequency.getOrDefault(VOCABULARY.canonical(word), 0);
    }

    /// Whether one letter inserted, left out, changed or swapped with its neighbour makes one word the other.
    static boolean oneSlipApart(String a, String b) {
        int start = 0;
        int shorter = Math.min(a.length(), b.length());
        while (start < shorter && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        int restA = a.length() - start - end;
        int restB = b.length() - start - end;
        boolean swapped = restA == 2
                && restB == 2
                && a.charAt(start) == b.charAt(start + 1)
                && a.charAt(start + 1) == b.charAt(start);
        return Math.max(restA, restB) == 1 || swapped;
    }
}
