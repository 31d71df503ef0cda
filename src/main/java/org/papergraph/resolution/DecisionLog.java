package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.papergraph.resolution.MatchDecision.Kind;
import org.papergraph.resolution.MatchDecision.Status;

/// Writes down what was decided, in the keys of the result.
final class DecisionLog {
    private static final String USER = "user";

    private final List<String> workKeys;
    private final List<ResolvedPerson> people;
    private final int[] personOf;
    private final List<AuthorSlot> slots;
    private final List<MatchDecision> decisions = new ArrayList<>();

    DecisionLog(List<String> workKeys, List<ResolvedPerson> people, int[] personOf, List<AuthorSlot> slots) {
        this.workKeys = workKeys;
        this.people = people;
        this.personOf = personOf;
        this.slots = slots;
    }

    void addAll(Collection<MatchDecision> others) {
        decisions.addAll(others);
    }

    void addWorks(WorkResolver.Works found, List<MergedWork> works) {
        for (WorkResolver.Pair pair : found.joined()) {
            int group = found.groupOf().get(pair.left());
            int member = found.groups().get(group).indexOf(pair.right());
            String title = works.get(group).citations().get(member).work().title();
            add(new Thing(Kind.WORK, workKeys.get(group), title), pair.match(), Status.ACCEPTED);
        }
        for (WorkResolver.Pair pair : found.apart()) {
            String left = workKeys.get(found.groupOf().get(pair.left()));
            String right = workKeys.get(found.groupOf().get(pair.right()));
            add(Thing.pair(Kind.WORK, left, right), pair.match(), Status.REJECTED);
        }
    }

    void addPeople(PersonResolver.People found) {
        for (PersonResolver.Pair pair : found.joined()) {
            String spelling = slots.get(pair.right()).fullest().nameAsWritten();
            add(new Thing(Kind.PERSON, key(pair.left()), spelling), pair.match(), Status.ACCEPTED);
        }
        for (PersonResolver.Pair pair : found.open()) {
            add(Thing.pair(Kind.PERSON, key(pair.left()), key(pair.right())), pair.match(), Status.UNDECIDED);
        }
    }

    /// What the user decided.
    void addUser(IdentityConstraints constraints) {
        for (IdentityConstraints.Link link : constraints.links()) {
            if (!link.slots().isEmpty() && !link.others().isEmpty()) {
                String spelling = slots.get(link.others().getFirst()).fullest().nameAsWritten();
                Match match = Match.toJoin(USER, 1, List.of("decided by hand: " + link.place()));
                add(new Thing(Kind.PERSON, key(link.slots().getFirst()), spelling), match, Status.ACCEPTED);
            }
        }
    }

    private String key(int slot) {
        return people.get(personOf[slot]).key();
    }

    private void add(Thing thing, Match match, Status status) {
        decisions.add(new MatchDecision(
                thing.kind(), thing.left(), thing.right(), match.rule(), match.score(), status, match.evidence()));
    }

    /// What a decision is about.
    private record Thing(Kind kind, String left, String right) {
        static Thing pair(Kind kind, String one, String other) {
            return one.compareTo(other) < 0 ? new Thing(kind, one, other) : new Thing(kind, other, one);
        }
    }

    List<MatchDecision> sorted() {
        decisions.sort(Comparator.comparing(MatchDecision::kind)
                .thenComparing(MatchDecision::left)
                .thenComparing(MatchDecision::right)
                .thenComparing(MatchDecision::rule)
                .thenComparingDouble(MatchDecision::score));
        return decisions.stream().distinct().toList();
    }
}
