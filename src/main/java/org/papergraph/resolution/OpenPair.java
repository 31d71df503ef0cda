package org.papergraph.resolution;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.papergraph.resolution.MatchDecision.Kind;
import org.papergraph.resolution.MatchDecision.Status;

/// Two people of whom it is open whether they are one: a question for the user.
///
/// @param decision that was not made, with its evidence
/// @param one the person of the smaller key
/// @param other the other
/// @param works how many works hang on the answer: those of both
public record OpenPair(MatchDecision decision, ResolvedPerson one, ResolvedPerson other, int works) {
    /// The open pairs of a build, those on which most works hang first.
    public static List<OpenPair> of(Resolution resolution) {
        Map<String, Integer> places = new HashMap<>();
        resolution.people().forEach(person -> places.put(person.key(), places.size()));
        int[] works = new int[places.size()];
        resolution
                .works()
                .forEach(work -> Stream.concat(work.authorships().stream(), work.editors().stream())
                        .mapToInt(ResolvedAuthorship::person)
                        .distinct()
                        .forEach(person -> works[person]++));
        return resolution.decisions().stream()
                .filter(decision -> decision.kind() == Kind.PERSON && decision.status() == Status.UNDECIDED)
                .filter(decision -> places.containsKey(decision.left()) && places.containsKey(decision.right()))
                .map(decision -> {
                    int left = places.getOrDefault(decision.left(), 0);
                    int right = places.getOrDefault(decision.right(), 0);
                    return new OpenPair(
                            decision,
                            resolution.people().get(left),
                            resolution.people().get(right),
                            works[left] + works[right]);
                })
                .sorted(Comparator.comparingInt((OpenPair pair) -> -pair.works())
                        .thenComparing(pair -> pair.decision().left())
                        .thenComparing(pair -> pair.decision().right()))
                .toList();
    }
}
