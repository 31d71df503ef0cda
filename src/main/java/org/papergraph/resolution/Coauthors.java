package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// With whom people write: what two of them have in common there, on the scale of log odds.
final class Coauthors {
    private static final double SHARED = 3;
    private static final double MORE = 2;
    private static final double ABBREVIATED = 1.5;
    private static final int MOST = 2;

    private final MentionTable table;
    private final List<Set<Integer>> names = new ArrayList<>();
    private final List<Set<String>> initials = new ArrayList<>();

    Coauthors(MentionTable table, List<Profile> people) {
        this.table = table;
        for (Profile person : people) {
            Set<Integer> found = of(person);
            names.add(found);
            initials.add(found.stream()
                    .map(table.names::get)
                    .filter(NameForm::initialsOnly)
                    .map(Coauthors::initial)
                    .collect(Collectors.toUnmodifiableSet()));
        }
    }

    private Set<Integer> of(Profile person) {
        Set<Integer> found = new HashSet<>();
        for (int slot : person.slots) {
            for (int other = table.firstOfWork(slot); other < table.endOfWork(slot); other++) {
                if (table.name(other) != table.name(slot)) {
                    found.add(table.name(other));
                }
            }
        }
        return found;
    }

    /// What the shared co-authors of two people, by number, say for their being one.
    double evidence(int one, int other) {
        int shared = shared(one, other);
        return (shared == 0 ? 0 : SHARED + MORE * Math.min(MOST, shared - 1))
                + ABBREVIATED * Math.min(MOST, abbreviated(one, other));
    }

    /// The same in words.
    List<String> words(int one, int other) {
        List<String> words = new ArrayList<>();
        int shared = shared(one, other);
        int abbreviated = abbreviated(one, other);
        if (shared > 0) {
            words.add(shared == 1 ? "a shared co-author" : shared + " shared co-authors");
        }
        if (abbreviated > 0) {
            words.add(
                    abbreviated == 1
                            ? "a co-author in full here, with initials there"
                            : abbreviated + " co-authors in full here, with initials there");
        }
        return words;
    }

    private int shared(int one, int other) {
        Set<Integer> ones = names.get(one);
        Set<Integer> others = names.get(other);
        Set<Integer> fewer = ones.size() <= others.size() ? ones : others;
        Set<Integer> more = ones.size() <= others.size() ? others : ones;
        return (int) fewer.stream().filter(more::contains).count();
    }

    /// How many co-authors the one has in full and the other with initials.
    private int abbreviated(int one, int other) {
        return inFull(initials.get(one), one, other) + inFull(initials.get(other), other, one);
    }

    private int inFull(Set<String> shortened, int holder, int other) {
        return shortened.isEmpty()
                ? 0
                : (int) names.get(other).stream()
                        .filter(name -> !names.get(holder).contains(name))
                        .map(table.names::get)
                        .filter(name -> !name.initialsOnly())
                        .map(Coauthors::initial)
                        .filter(shortened::contains)
                        .distinct()
                        .count();
    }

    private static String initial(NameForm name) {
        return (name.bare() ? "" : name.given().getFirst().substring(0, 1)) + "|" + name.familyKey();
    }
}
