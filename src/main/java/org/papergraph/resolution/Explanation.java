package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.resolution.MatchDecision.Kind;

/// Says why two names are of one person, or are not, with the evidence that the build kept.
public final class Explanation {
    private final Resolution resolution;

    /// Explains the people of one build.
    public Explanation(Resolution resolution) {
        this.resolution = resolution;
    }

    /// The people who have a key, or a name as some source writes it (case and accents aside).
    public List<ResolvedPerson> people(String nameOrKey) {
        String folded = Folding.words(nameOrKey);
        return resolution.people().stream()
                .filter(person -> person.key().equals(nameOrKey)
                        || Folding.words(person.name().full()).equals(folded)
                        || person.spellings().stream()
                                .anyMatch(name -> Folding.words(name).equals(folded)))
                .toList();
    }

    /// Lines of plain text, the answer first. Several people may bear one of the names: each pair has its answer.
    public List<String> of(String one, String other) {
        List<ResolvedPerson> ones = people(one);
        List<ResolvedPerson> others = people(other);
        if (ones.isEmpty() || others.isEmpty()) {
            return List.of((ones.isEmpty() ? one : other) + ": nobody of that name");
        }
        List<String> lines = new ArrayList<>();
        ones.forEach(left -> others.forEach(right -> lines.addAll(answer(left, right))));
        return lines.stream().distinct().toList();
    }

    private List<String> answer(ResolvedPerson one, ResolvedPerson other) {
        return one.key().equals(other.key()) ? same(one) : different(one, other);
    }

    private List<String> same(ResolvedPerson person) {
        List<String> lines = new ArrayList<>(
                List.of(person.name().full() + ": one person, spelt " + String.join("; ", person.spellings())));
        decisions(Set.of(person.key()))
                .filter(decision -> decision.left().equals(person.key()))
                .forEach(decision -> lines.add("  " + decision.right() + ": " + reasons(decision)));
        if (lines.size() == 1) {
            lines.add("  the names are equal, and nothing speaks against it");
        }
        return lines;
    }

    private List<String> different(ResolvedPerson one, ResolvedPerson other) {
        List<String> lines = new ArrayList<>(List.of(one.name().full() + " (" + one.key() + ") and "
                + other.name().full() + " (" + other.key() + "): two people"));
        decisions(Set.of(one.key(), other.key())).forEach(decision -> lines.add("  open: " + reasons(decision)));
        Set<String> shared = new TreeSet<>(titles(one));
        shared.retainAll(titles(other));
        if (!shared.isEmpty()) {
            lines.add("  both are authors of " + String.join("; ", shared));
        }
        NameLikeness likeness = NameLikeness.of(NameForm.of(one.name()), NameForm.of(other.name()));
        if (!likeness.compatible()) {
            lines.add("  " + likeness.words());
        }
        if (lines.size() == 1) {
            lines.add("  " + likeness.words() + ", but too little speaks for one person");
        }
        return lines;
    }

    /// Decisions about these people and nobody else.
    private Stream<MatchDecision> decisions(Set<String> keys) {
        return resolution.decisions().stream()
                .filter(decision -> decision.kind() == Kind.PERSON && keys.contains(decision.left()))
                .filter(decision -> keys.size() == 1 || keys.contains(decision.right()));
    }

    private static String reasons(MatchDecision decision) {
        return decision.evidence().stream().collect(Collectors.joining(", "))
                + " (%s, %.2f, %s)"
                        .formatted(
                                decision.rule(),
                                decision.score(),
                                decision.status().label());
    }

    private Set<String> titles(ResolvedPerson person) {
        return resolution.works().stream()
                .filter(work -> Stream.concat(work.authorships().stream(), work.editors().stream())
                        .anyMatch(authorship -> resolution
                                .people()
                                .get(authorship.person())
                                .key()
                                .equals(person.key())))
                .map(work -> work.work().title())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
