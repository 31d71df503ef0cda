package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.papergraph.bib.Identifier;

/// Finds which citations are of one work. Only citations that share an identifier, an address or a rare part of the
/// title are compared, so that the cost grows with the citations and not with their pairs.
final class WorkResolver {
    /// Beyond this many citations with one key (a title such as `Preface`), each is compared with its next neighbours.
    private static final int LARGE_BLOCK = 60;

    /// Pairs found alike, best first, with the joins made.
    ///
    /// @param groups citation numbers of each work
    /// @param groupOf the group of each citation
    /// @param joined pairs that made two groups one
    /// @param apart pairs that share something and yet are two
    record Works(List<List<Integer>> groups, List<Integer> groupOf, List<Pair> joined, List<Pair> apart) {}

    /// Two citations by their numbers, the smaller first, and what the comparison found.
    record Pair(int left, int right, Match match) {}

    private final List<CitedWork> citations;
    private final WorkConstraints constraints;
    private final Clusters clusters;
    private final Map<Integer, List<Integer>> members = new HashMap<>();

    WorkResolver(List<CitedWork> citations, WorkConstraints constraints) {
        this.citations = citations;
        this.constraints = constraints;
        this.clusters = new Clusters(citations.size());
    }

    Works resolve() {
        List<Pair> found = candidates().stream()
                .map(pair -> {
                    int left = (int) (pair >>> 32);
                    int right = (int) (long) pair;
                    return WorkLikeness.compare(citations.get(left), citations.get(right))
                            .map(match -> new Pair(left, right, match));
                })
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble((Pair pair) -> -pair.match().score())
                        .thenComparingInt(Pair::left)
                        .thenComparingInt(Pair::right))
                .toList();
        List<Pair> joined = new ArrayList<>(constraints.same());
        constraints.same().forEach(pair -> merge(pair.left(), pair.right()));
        List<Pair> apart = new ArrayList<>();
        for (Pair pair : found) {
            if (!pair.match().join()) {
                apart.add(pair);
            } else if (join(pair)) {
                joined.add(pair);
            }
        }
        apart.removeIf(pair -> clusters.find(pair.left()) == clusters.find(pair.right()));
        List<List<Integer>> groups = clusters.sets();
        Integer[] groupOf = new Integer[citations.size()];
        IntStream.range(0, groups.size()).forEach(group -> groups.get(group).forEach(i -> groupOf[i] = group));
        return new Works(groups, List.of(groupOf), joined, apart);
    }

    /// Joins the groups of a pair, unless some member of one contradicts some member of the other.
    private boolean join(Pair pair) {
        int left = clusters.find(pair.left());
        int right = clusters.find(pair.right());
        if (left == right) {
            return false;
        }
        List<Integer> others = members.getOrDefault(right, List.of(right));
        boolean contradiction = members.getOrDefault(left, List.of(left)).stream()
                .anyMatch(one -> others.stream()
                        .anyMatch(other -> constraints.apart(one, other)
                                || WorkLikeness.contradict(citations.get(one), citations.get(other))));
        if (!contradiction) {
            merge(left, right);
        }
        return !contradiction;
    }

    private void merge(int one, int other) {
        int left = clusters.find(one);
        int right = clusters.find(other);
        if (clusters.join(left, right)) {
            List<Integer> all = new ArrayList<>(members.getOrDefault(left, List.of(left)));
            all.addAll(members.getOrDefault(right, List.of(right)));
            members.put(clusters.find(left), all);
        }
    }

    private Set<Long> candidates() {
        Map<String, List<Integer>> blocks = new HashMap<>();
        Map<String, Integer> frequency = new HashMap<>();
        citations.forEach(citation ->
                new HashSet<>(citation.title().contentWords()).forEach(word -> frequency.merge(word, 1, Integer::sum)));
        IntStream.range(0, citations.size())
                .forEach(i -> keys(citations.get(i), frequency)
                        .distinct()
                        .forEach(key -> blocks.computeIfAbsent(key, k -> new ArrayList<>(2))
                                .add(i)));
        Set<Long> pairs = new HashSet<>();
        for (List<Integer> block : blocks.values()) {
            int reach = block.size() <= LARGE_BLOCK ? block.size() : 2;
            for (int i = 0; i < block.size(); i++) {
                for (int j = i + 1; j < Math.min(block.size(), i + 1 + reach); j++) {
                    pairs.add(((long) block.get(i) << 32) | block.get(j));
                }
            }
        }
        return pairs;
    }

    private static Stream<String> keys(CitedWork citation, Map<String, Integer> frequency) {
        Stream<String> identifiers = citation.identifiers().stream().map(Identifier::toString);
        Stream<String> address = citation.address().map(url -> "url " + url).stream();
        Stream<String> titles = Stream.of(
                        citation.title().key(), citation.title().mainKey())
                .distinct()
                .map(key -> "title " + key);
        return Stream.of(identifiers, address, titles, rareWords(citation.title(), frequency))
                .flatMap(keys -> keys);
    }

    /// Pairs of the three rarest words, so that a title with one slip still meets its twin.
    private static Stream<String> rareWords(Title title, Map<String, Integer> frequency) {
        List<String> rare = title.contentWords().stream()
                .distinct()
                .sorted(Comparator.comparing((String word) -> frequency.getOrDefault(word, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(4)
                .sorted()
                .toList();
        return IntStream.range(0, rare.size())
                .boxed()
                .flatMap(i ->
                        IntStream.range(i + 1, rare.size()).mapToObj(j -> "words " + rare.get(i) + " " + rare.get(j)));
    }
}
