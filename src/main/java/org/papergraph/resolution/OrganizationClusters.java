package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.papergraph.resolution.MatchDecision.Kind;
import org.papergraph.resolution.MatchDecision.Status;

/// Joins the keys of organizations that no list knows: the same words in another order, and one long word a single slip
/// apart. "University of York" and "York University" differ by order alone and are two; such pairs stay open. The keys
/// that could be one are found by what is left of them when a letter is dropped, so the cost grows with the number of
/// keys and their length, not with pairs.
final class OrganizationClusters {
    private static final int LONG_WORD = 7;
    private static final int WORDS_TO_REORDER = 3;

    private final Map<String, String> leaders = new TreeMap<>();
    private final List<Pair> pairs = new ArrayList<>();

    /// @param keys of all unknown organizations of a build, in any order
    OrganizationClusters(Collection<String> keys) {
        SortedSet<String> sorted = new TreeSet<>(keys);
        sorted.forEach(key -> leaders.put(key, key));
        joinReordered(sorted);
        joinMisspelt(sorted);
    }

    /// The key that stands for all that a key was joined with: the first of them in alphabetical order.
    String leader(String key) {
        String leader = leaders.getOrDefault(key, key);
        return leader.equals(key) ? key : leader(leader);
    }

    /// Why keys were joined, or left open.
    List<MatchDecision> decisions() {
        return pairs.stream().map(this::decision).toList();
    }

    private MatchDecision decision(Pair pair) {
        boolean same = pair.status() == Status.ACCEPTED;
        return new MatchDecision(
                Kind.ORGANIZATION,
                leader(pair.left()),
                same ? pair.right() : leader(pair.right()),
                pair.rule(),
                same ? 0.9 : 0.5,
                pair.status(),
                List.of(pair.rule().equals("typo") ? "one letter apart" : "the same words in another order"));
    }

    private record Pair(String left, String right, String rule, Status status) {}

    private void joinReordered(SortedSet<String> keys) {
        Map<String, String> firstOf = new HashMap<>();
        for (String key : keys) {
            String first = firstOf.putIfAbsent(OrganizationText.sorted(key), key);
            if (first != null) {
                boolean same = key.split(" ").length >= WORDS_TO_REORDER;
                decide(first, key, "word-order", same ? Status.ACCEPTED : Status.UNDECIDED);
            }
        }
    }

    private void joinMisspelt(SortedSet<String> keys) {
        Map<String, List<String>> bySkeleton = new HashMap<>();
        for (String key : keys) {
            for (String skeleton : skeletons(key)) {
                bySkeleton.computeIfAbsent(skeleton, k -> new ArrayList<>(1)).add(key);
            }
        }
        SortedSet<String> joined = new TreeSet<>();
        for (String key : keys) {
            for (String skeleton : skeletons(key)) {
                for (String other : bySkeleton.getOrDefault(skeleton, List.of())) {
                    if (key.compareTo(other) < 0 && joined.add(key + '\n' + other) && oneSlipApart(key, other)) {
                        decide(key, other, "typo", Status.ACCEPTED);
                    }
                }
            }
        }
    }

    /// The key with one letter of one long word dropped, in each way; the word's place is marked.
    private static SortedSet<String> skeletons(String key) {
        SortedSet<String> skeletons = new TreeSet<>();
        if (key.indexOf(' ') < 0) {
            return skeletons;
        }
        int start = 0;
        while (start < key.length()) {
            int space = key.indexOf(' ', start);
            int end = space < 0 ? key.length() : space;
            if (end - start >= LONG_WORD) {
                String before = key.substring(0, start) + '*';
                skeletons.add(before + key.substring(start));
                for (int i = start + 1; i < end; i++) {
                    skeletons.add(before + key.substring(start, i) + key.substring(i + 1));
                }
            }
            start = end + 1;
        }
        return skeletons;
    }

    private static boolean oneSlipApart(String key, String other) {
        return !key.equals(other)
                && OrganizationSpelling.oneSlipApart(key, other)
                && key.split(" ").length == other.split(" ").length
                && key.chars().noneMatch(Character::isDigit);
    }

    private void decide(String left, String right, String rule, Status status) {
        pairs.add(new Pair(left, right, rule, status));
        String one = leader(left);
        String two = leader(right);
        if (status == Status.ACCEPTED && !one.equals(two)) {
            leaders.put(one.compareTo(two) < 0 ? two : one, one.compareTo(two) < 0 ? one : two);
        }
    }
}
