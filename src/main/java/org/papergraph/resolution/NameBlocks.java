package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.papergraph.resolution.SpellingJoiner.Candidate;

/// Which names are worth comparing. Names meet when they share the family name (or its first or last word) and the
/// first given name, its short forms, or its letters but for the vowels; initials and bare family names meet all names
/// that they fit. So blocks stay small even where a family name is common.
final class NameBlocks {
    /// A shortened name that fits more names than this one says too little.
    private static final int MOST_FITTING = 400;

    /// Compares two names by number.
    interface Comparison {
        Candidate of(int one, int other);
    }

    private final List<NameForm> names;

    NameBlocks(List<NameForm> names) {
        this.names = names;
    }

    /// Every pair worth comparing, once.
    List<Candidate> pairs(Comparison comparison) {
        Map<String, List<Integer>> blocks = new HashMap<>();
        Map<String, List<Integer>> shortened = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            int number = i;
            NameForm name = names.get(i);
            boolean written = !name.initialsOnly();
            for (String family : families(name)) {
                given(name, key -> block(blocks, family + "|" + key, number));
                String initial = name.bare() ? "" : name.given().getFirst().substring(0, 1);
                String place = family + "|" + initial;
                block(shortened, (written ? "full " : "short ") + place, number);
                if (!initial.isEmpty()) {
                    block(shortened, "any " + family + "|", number);
                }
            }
            if (written && name.given().size() == 1) {
                String first = name.given().getFirst();
                String last = name.familyKey();
                boolean inOrder = first.compareTo(last) < 0;
                block(blocks, "swap " + (inOrder ? first + "|" + last : last + "|" + first), number);
            }
        }
        Compared compared = new Compared(comparison, new HashSet<>(), new ArrayList<>());
        blocks.values().forEach(block -> compared.across(block, block));
        shortened.forEach((key, block) -> {
            if (key.startsWith("short ")) {
                String place = key.substring("short ".length());
                String other = place.endsWith("|") ? "any " + place : "full " + place;
                compared.across(block, shortened.getOrDefault(other, List.of()));
                compared.across(block, block);
            }
        });
        return compared.found();
    }

    private static void block(Map<String, List<Integer>> blocks, String key, int number) {
        blocks.computeIfAbsent(key, k -> new ArrayList<>(2)).add(number);
    }

    private static Set<String> families(NameForm name) {
        Set<String> keys = new HashSet<>();
        keys.add(name.plainFamily());
        if (name.family().size() > 1) {
            keys.add(name.family().getFirst());
            keys.add(name.family().getLast());
        }
        return keys;
    }

    private static void given(NameForm name, Consumer<String> keys) {
        for (String word : name.given().subList(0, Math.min(2, name.given().size()))) {
            if (word.length() > 1) {
                keys.accept(word);
                keys.accept("~" + consonants(word));
                NameLikeness.nicknames().families(word).forEach(family -> keys.accept("#" + family));
            }
        }
        if (name.given().size() > 1 && !name.initialsOnly()) {
            keys.accept(name.givenKey());
        }
    }

    /// First letter and what is left without vowels and doubled letters.
    private static String consonants(String word) {
        StringBuilder bare = new StringBuilder(word.substring(0, 1));
        for (int i = 1; i < word.length(); i++) {
            char c = word.charAt(i);
            if ("aeiouyh".indexOf(c) < 0 && c != word.charAt(i - 1)) {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    /// Pairs already compared and what came of them.
    private record Compared(Comparison comparison, Set<Long> seen, List<Candidate> found) {
        void across(List<Integer> ones, List<Integer> others) {
            if (others.size() > MOST_FITTING) {
                return;
            }
            for (int one : ones) {
                for (int other : others) {
                    compare(Math.min(one, other), Math.max(one, other));
                }
            }
        }

        private void compare(int one, int other) {
            if (one != other && seen.add(((long) one << 32) | other)) {
                Candidate candidate = comparison.of(one, other);
                if (candidate.score() > Double.NEGATIVE_INFINITY) {
                    found.add(candidate);
                }
            }
        }
    }
}
