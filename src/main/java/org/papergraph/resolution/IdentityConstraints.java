package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.papergraph.resolution.MatchDecision.Kind;

/// A user's decisions in the numbers of the mention table: which mentions must be one person, and which must not.
final class IdentityConstraints {
    /// Mentions that a statement makes one.
    record Link(List<Integer> slots, List<Integer> others, String place) {}

    private final MentionTable table;
    private final KeyMemory memory;
    private final Map<String, List<Integer>> slotsOfName = new HashMap<>();
    private final Map<Integer, Set<Integer>> sides = new HashMap<>();
    private final List<String> partings = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<Integer, String> preferred = new HashMap<>();
    private final List<String> unmatched = new ArrayList<>();

    IdentityConstraints(MentionTable table, IdentityDecisions decisions, KeyMemory memory) {
        this.table = table;
        this.memory = memory;
        if (decisions.statements().isEmpty()) {
            return;
        }
        index();
        decisions.different().filter(apart -> apart.one().name().isPresent()).forEach(apart -> {
            String place = decisions.place(apart);
            partings.add(place);
            mark(slots(apart.one(), place), partings.size());
            mark(slots(apart.other(), place), -partings.size());
        });
        decisions
                .same()
                .filter(same -> same.one().name().isPresent())
                .forEach(same -> links.add(new Link(
                        slots(same.one(), decisions.place(same)),
                        slots(same.other(), decisions.place(same)),
                        decisions.place(same))));
        decisions
                .preferred()
                .forEach(each ->
                        slots(each.of(), decisions.place(each)).forEach(slot -> preferred.put(slot, each.name())));
    }

    private void index() {
        Map<Long, String> keys = memory.keys(Kind.PERSON);
        List<Set<Long>> marks = List.of();
        for (int slot = 0; slot < table.size(); slot++) {
            int place = slot - table.firstOfWork(slot);
            if (place == 0) {
                marks = KeyMemory.marks(table.workOf(slot));
            }
            Set<String> names = new TreeSet<>();
            table.slots
                    .get(slot)
                    .authorships()
                    .forEach(authorship -> names.add(Folding.words(authorship.nameAsWritten())));
            marks.get(place).stream().map(keys::get).filter(Objects::nonNull).forEach(names::add);
            for (String name : names) {
                slotsOfName.computeIfAbsent(name, key -> new ArrayList<>()).add(slot);
            }
        }
    }

    private List<Integer> slots(IdentityReference reference, String place) {
        String name = reference.name().orElse("");
        List<Integer> named = slotsOfName.getOrDefault(name, slotsOfName.getOrDefault(Folding.words(name), List.of()));
        List<Integer> found = named.stream()
                .filter(slot -> reference.work().isEmpty()
                        || isOn(slot, reference.work().get()))
                .toList();
        if (found.isEmpty()) {
            unmatched.add(place + ": nobody found: " + reference);
        }
        return found;
    }

    private boolean isOn(int slot, String work) {
        String title = Folding.words(work);
        MergedWork merged = table.workOf(slot);
        return merged.key().equals(work)
                || merged.work().identifiers().stream()
                        .anyMatch(identifier -> identifier.value().equalsIgnoreCase(work))
                || merged.citations().stream()
                        .anyMatch(citation ->
                                Folding.words(citation.work().title()).equals(title));
    }

    private void mark(List<Integer> slots, int side) {
        slots.forEach(
                slot -> sides.computeIfAbsent(slot, key -> new HashSet<>()).add(side));
    }

    /// Numbers of the statements that set a mention apart; those on the other side carry the number negated.
    Set<Integer> sides(int slot) {
        return sides.getOrDefault(slot, Set.of());
    }

    /// Why the mentions of two groups cannot be of one person: what the user says elsewhere, or a work that names both.
    String objection(List<Integer> ones, List<Integer> others) {
        Set<Integer> opposite = new HashSet<>();
        others.forEach(slot -> sides(slot).forEach(side -> opposite.add(-side)));
        Optional<String> parting = ones.stream()
                .flatMap(slot -> sides(slot).stream())
                .filter(opposite::contains)
                .map(Math::abs)
                .min(Integer::compare)
                .map(number -> partings.get(number - 1) + " says that they are different");
        return parting.or(() -> ones.stream()
                        .filter(slot -> others.stream().anyMatch(other -> table.work(other) == table.work(slot)))
                        .map(slot -> "both stand on one work, \""
                                + table.workOf(slot).work().title() + "\"")
                        .findFirst())
                .orElse("a registry knows them as two");
    }

    List<Link> links() {
        return links;
    }

    /// The name that the user prefers for the person of these mentions.
    Optional<String> preferredName(List<Integer> slots) {
        return slots.stream().filter(preferred::containsKey).map(preferred::get).findFirst();
    }

    /// References that nothing in this build fits, with their places.
    List<String> unmatched() {
        return unmatched;
    }
}
