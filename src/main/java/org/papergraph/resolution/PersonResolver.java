package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Finds which author slots are of one person.
final class PersonResolver {
    /// The people as groups of slot numbers, and what was compared.
    record People(List<List<Integer>> groups, List<Pair> joined) {}

    /// Two slots that were found to be of one person.
    record Pair(int left, int right, Match match) {}

    private final List<NameForm> forms;
    private final int[] work;

    /// @param forms the name of each slot
    /// @param work the number of the work of each slot; slots of one work are two people
    PersonResolver(List<NameForm> forms, int[] work) {
        this.forms = forms;
        this.work = work;
    }

    People resolve() {
        Map<String, List<Integer>> named = new TreeMap<>();
        IntStream.range(0, forms.size())
                .forEach(i -> named.computeIfAbsent(forms.get(i).key(), key -> new ArrayList<>())
                        .add(i));
        List<List<Integer>> groups = new ArrayList<>();
        named.values().forEach(slots -> groups.addAll(apart(slots)));
        List<Pair> joined = new ArrayList<>();
        return new People(joinInitials(groups, joined), joined);
    }

    /// Namesakes on one work are two people; only then does an equal name split.
    private List<List<Integer>> apart(List<Integer> slots) {
        List<List<Integer>> people = new ArrayList<>();
        Map<Integer, Integer> seen = new TreeMap<>();
        for (int slot : slots) {
            int nth = seen.merge(work[slot], 1, Integer::sum) - 1;
            while (people.size() <= nth) {
                people.add(new ArrayList<>());
            }
            people.get(nth).add(slot);
        }
        return people;
    }

    /// A shortened name joins the one person whose full name fits it.
    private List<List<Integer>> joinInitials(List<List<Integer>> groups, List<Pair> joined) {
        Map<String, List<List<Integer>>> families = new TreeMap<>();
        groups.forEach(group -> families.computeIfAbsent(form(group).familyKey(), key -> new ArrayList<>())
                .add(new ArrayList<>(group)));
        List<List<Integer>> people = new ArrayList<>();
        for (List<List<Integer>> family : families.values()) {
            family.sort((one, other) -> NameForm.FULLNESS.compare(form(other), form(one)));
            List<List<Integer>> full = new ArrayList<>();
            for (List<Integer> group : family) {
                List<List<Integer>> fitting = full.stream()
                        .filter(other ->
                                NameLikeness.of(form(group), form(other)).compatible())
                        .toList();
                if (fitting.size() == 1 && shareNoWork(group, fitting.getFirst())) {
                    List<Integer> person = fitting.getFirst();
                    joined.add(new Pair(
                            person.getFirst(),
                            group.getFirst(),
                            Match.toJoin("compatible-name", 0.9, List.of("the only name that fits the shorter one"))));
                    person.addAll(group);
                } else {
                    full.add(group);
                }
            }
            people.addAll(full);
        }
        people.forEach(person -> person.sort(null));
        people.sort((one, other) -> Integer.compare(one.getFirst(), other.getFirst()));
        return people;
    }

    private NameForm form(List<Integer> group) {
        return forms.get(group.getFirst());
    }

    private boolean shareNoWork(List<Integer> ones, List<Integer> others) {
        return ones.stream().noneMatch(one -> others.stream().anyMatch(other -> work[one] == work[other]));
    }
}
