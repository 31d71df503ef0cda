package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.papergraph.resolution.WorkResolver.Pair;

/// A user's decisions about works in the numbers of the citations.
///
/// @param same pairs that must be one
/// @param apart pairs that must be two, the smaller number in the upper half
record WorkConstraints(List<Pair> same, Set<Long> apart) {
    static WorkConstraints of(IdentityDecisions decisions, List<CitedWork> citations) {
        List<Pair> same = new ArrayList<>();
        Set<Long> apart = new HashSet<>();
        decisions.same().filter(each -> each.one().name().isEmpty()).forEach(each -> {
            List<Integer> ones = fitting(each.one(), citations);
            Match match = Match.toJoin("user", 1, List.of("decided by hand: " + decisions.place(each)));
            for (int other : fitting(each.other(), citations)) {
                ones.stream().filter(one -> one != other).forEach(one -> same.add(pair(one, other, match)));
            }
        });
        decisions.different().filter(each -> each.one().name().isEmpty()).forEach(each -> {
            for (int one : fitting(each.one(), citations)) {
                fitting(each.other(), citations).forEach(other -> apart.add(key(one, other)));
            }
        });
        return new WorkConstraints(same, apart);
    }

    private static Pair pair(int one, int other, Match match) {
        return new Pair(Math.min(one, other), Math.max(one, other), match);
    }

    private static long key(int one, int other) {
        return ((long) Math.min(one, other) << 32) | Math.max(one, other);
    }

    private static List<Integer> fitting(IdentityReference reference, List<CitedWork> citations) {
        String work = reference.work().orElse("");
        String title = Title.of(work).key();
        return IntStream.range(0, citations.size())
                .filter(i -> citations.get(i).title().key().equals(title)
                        || citations.get(i).identifiers().stream()
                                .anyMatch(identifier -> identifier.value().equalsIgnoreCase(work)))
                .boxed()
                .toList();
    }

    boolean apart(int one, int other) {
        return apart.contains(key(one, other));
    }
}
