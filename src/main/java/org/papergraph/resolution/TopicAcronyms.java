package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What the acronyms among the labels of a thesaurus stand for: `RL` for "reinforcement learning" where both are labels
/// of one topic and the one is made of the other's initials. An acronym of two topics stands for neither.
final class TopicAcronyms {
    private final Map<String, Set<String>> meanings = new TreeMap<>();

    TopicAcronyms(Collection<Topic> thesaurus) {
        for (Topic topic : thesaurus) {
            List<String> labels = new ArrayList<>(List.of(topic.label()));
            labels.addAll(topic.otherLabels());
            labels.stream().map(Folding::words).forEach(words -> add(words, labels));
        }
    }

    /// The first label that an acronym abbreviates is its meaning in this topic.
    private void add(String acronym, List<String> labels) {
        if (!acronym.contains(" ") && acronym.length() > 1) {
            labels.stream()
                    .map(Folding::words)
                    .filter(words -> initials(words).equals(singular(acronym)))
                    .findFirst()
                    .ifPresent(words -> meanings.computeIfAbsent(singular(acronym), key -> new TreeSet<>())
                            .add(words));
        }
    }

    private static String initials(String words) {
        return Arrays.stream(words.split(" "))
                .map(word -> word.substring(0, Math.min(1, word.length())))
                .collect(Collectors.joining());
    }

    private static String singular(String acronym) {
        return acronym.length() > 2 && acronym.endsWith("s") ? acronym.substring(0, acronym.length() - 1) : acronym;
    }

    /// The meaning of folded words that are an acronym and nothing else; other words as they are.
    String writtenOut(String words) {
        Set<String> meaning = meanings.getOrDefault(singular(words), Set.of());
        return meaning.size() == 1 ? meaning.iterator().next() : words;
    }
}
