package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.papergraph.resolution.SpellingJoiner.Candidate;

/// Finds which author slots are of one person: first among the mentions of each name, then across spellings.
final class PersonResolver {
    /// The people as groups of slot numbers, each ascending, by their first; what was joined and what stays open.
    record People(List<List<Integer>> groups, List<Pair> joined, List<Pair> open) {}

    /// Two people by a slot of each, and what the comparison found.
    record Pair(int left, int right, Match match) {}

    private final MentionTable table;
    private final IdentityConstraints constraints;

    PersonResolver(MentionTable table, IdentityConstraints constraints) {
        this.table = table;
        this.constraints = constraints;
    }

    People resolve() {
        PersonEvidence evidence = new PersonEvidence(table);
        NamesakeSplitter splitter = new NamesakeSplitter(table, evidence, constraints);
        List<Profile> people = mentionsByName().stream()
                .flatMap(slots -> splitter.split(slots).stream())
                .toList();
        SpellingJoiner joiner = new SpellingJoiner(table, evidence, people);
        SpellingJoiner.Outcome outcome = joiner.join(constraints);
        List<List<Integer>> groups = outcome.people().stream()
                .map(members -> members.stream()
                        .flatMap(member -> people.get(member).slots.stream())
                        .sorted()
                        .toList())
                .sorted((one, other) -> Integer.compare(one.getFirst(), other.getFirst()))
                .toList();
        return new People(
                groups,
                outcome.joined().stream()
                        .map(pair -> pair(pair, people, joiner))
                        .toList(),
                outcome.open().stream().map(pair -> pair(pair, people, joiner)).toList());
    }

    private List<List<Integer>> mentionsByName() {
        List<List<Integer>> mentions = new ArrayList<>();
        table.names.forEach(name -> mentions.add(new ArrayList<>()));
        IntStream.range(0, table.size())
                .forEach(slot -> mentions.get(table.name(slot)).add(slot));
        return mentions;
    }

    private static Pair pair(Candidate candidate, List<Profile> people, SpellingJoiner joiner) {
        double probability = 1 / (1 + Math.exp(-candidate.score()));
        String rule = candidate.likeness().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Pair(
                people.get(candidate.one()).slots.getFirst(),
                people.get(candidate.other()).slots.getFirst(),
                Match.toJoin(rule, probability, joiner.words(candidate)));
    }
}
