package org.papergraph.resolution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words in the names of known institutions, and how rare each is among them.
final class InstitutionWording {
    private static final int LONG_LIST = 50_000;

    private final int institutions;
    private final Map<String, Integer> frequency = new HashMap<>();
    private final Map<String, List<Name>> names = new HashMap<>();

    /// The words of a name, none of them twice, and their rarity summed up.
    record Name(List<String> words, double rarity) {}

    /// @param words of each name of an institution, none twice in a name, by its reference
    InstitutionWording(Map<String, List<List<String>>> words) {
        institutions = words.size();
        words.values().forEach(this::count);
        words.forEach((reference, all) ->
                names.put(reference, all.stream().map(this::name).toList()));
    }

    private void count(List<List<String>> names) {
        Set<String> all = new HashSet<>();
        names.forEach(all::addAll);
        all.forEach(word -> frequency.merge(word, 1, Integer::sum));
    }

    /// Added up one by one, as whoever looks for a part of the name does, so that all of it is exactly the whole.
    private Name name(List<String> words) {
        double all = 0;
        for (String word : words) {
            all += rarity(word);
        }
        return new Name(words, all);
    }

    /// How many institutions have a word in a name.
    Map<String, Integer> frequency() {
        return frequency;
    }

    /// The names of a body, by its reference, in the body's order.
    List<Name> names(String reference) {
        return names.getOrDefault(reference, List.of());
    }

    /// How rare a word is among the institutions: the natural logarithm of how many there are for one that has it. A
    /// short list counts as a part of a long one.
    double rarity(String word) {
        return Math.log((double) Math.max(LONG_LIST, institutions) / (1 + frequency.getOrDefault(word, 0)));
    }
}
