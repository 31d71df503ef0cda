package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.bib.Identifier;
import org.papergraph.resolution.NameRarity.Distinction;

/// Parts the mentions of one name into people. Mentions that share a co-author or an identifier come first together;
/// the groups so made join, the most alike first, as long as name and context speak for it. Two mentions on one work
/// never join.
final class NamesakeSplitter {
    /// What weakens the name's own say when its mentions fall in many groups.
    private static final double DISPERSION = 0.8;

    /// Groups beyond this number, smallest first, are left alone: time and memory grow with the square.
    private static final int MOST_GROUPS = 1000;

    private static final Comparator<Profile> BY_FIRST = Comparator.comparingInt(group -> group.slots.getFirst());

    private final MentionTable table;
    private final PersonEvidence evidence;
    private final IdentityConstraints constraints;

    NamesakeSplitter(MentionTable table, PersonEvidence evidence, IdentityConstraints constraints) {
        this.table = table;
        this.constraints = constraints;
        this.evidence = evidence;
    }

    /// The people among the mentions of one name, by their first.
    List<Profile> split(List<Integer> slots) {
        List<Profile> groups = (slots.size() == 1 ? List.of(slots) : connected(slots))
                .stream().map(group -> new Profile(table, constraints, group)).toList();
        if (groups.size() == 1) {
            return groups;
        }
        List<Profile> ranked = groups.stream()
                .sorted(Comparator.comparingInt((Profile group) -> -group.size())
                        .thenComparing(BY_FIRST))
                .toList();
        int compared = Math.min(ranked.size(), MOST_GROUPS);
        List<Profile> people = new ArrayList<>(link(ranked.subList(0, compared), groups.size()));
        people.addAll(ranked.subList(compared, ranked.size()));
        people.sort(BY_FIRST);
        return people;
    }

    /// Mentions joined through shared co-authors and identifiers, unless that would join what must stay apart.
    private List<List<Integer>> connected(List<Integer> slots) {
        boolean constrained = slots.stream().map(table::work).distinct().count() < slots.size()
                || slots.stream()
                        .anyMatch(slot -> !constraints.sides(slot).isEmpty()
                                || !table.identifiers(slot).isEmpty());
        Connection connection = new Connection(slots, constrained);
        for (int i = 0; i < slots.size(); i++) {
            int slot = slots.get(i);
            for (Identifier identifier : table.identifiers(slot)) {
                connection.join(identifier, i);
            }
            for (int other = table.firstOfWork(slot); other < table.endOfWork(slot); other++) {
                if (table.name(other) != table.name(slot)) {
                    connection.join(table.name(other), i);
                }
            }
        }
        return connection.clusters.sets().stream()
                .map(set -> set.stream().map(slots::get).toList())
                .toList();
    }

    /// Mentions that share a thing, put together one after the other.
    private final class Connection {
        private final Clusters clusters;
        private final Map<Object, List<Integer>> holders = new HashMap<>();
        private final Map<Integer, Profile> profiles = new HashMap<>();

        Connection(List<Integer> slots, boolean constrained) {
            clusters = new Clusters(slots.size());
            for (int i = 0; i < slots.size() && constrained; i++) {
                profiles.put(i, new Profile(table, constraints, List.of(slots.get(i))));
            }
        }

        void join(Object shared, int member) {
            List<Integer> known = holders.computeIfAbsent(shared, key -> new ArrayList<>(1));
            if (known.stream().noneMatch(holder -> joined(holder, member))) {
                known.add(member);
            }
        }

        private boolean joined(int holder, int member) {
            int left = clusters.find(holder);
            int right = clusters.find(member);
            Profile one = profiles.get(left);
            Profile other = profiles.get(right);
            if (left == right || one == null || other == null) {
                clusters.join(left, right);
                return true;
            }
            if (one.contradicts(other)) {
                return false;
            }
            clusters.join(left, right);
            profiles.put(clusters.find(left), one.with(other));
            return true;
        }
    }

    private List<Profile> link(List<Profile> groups, int dispersion) {
        NameForm name = table.form(groups.getFirst().slots.getFirst());
        double namesakes = table.rarity.namesakes(name);
        Distinction distinction = table.rarity.distinction(name);
        double prior = evidence.ofName(namesakes)
                + evidence.ofDistinction(distinction)
                - DISPERSION * Math.log(dispersion) * evidence.ofDispersion(namesakes, distinction, groups);
        Linkage linkage = new Linkage(
                groups,
                (one, other) -> one.contradicts(other)
                        ? Double.NEGATIVE_INFINITY
                        : evidence.ofContext(one, other)
                                + evidence.ofDistinctionInVenue(distinction, one, other)
                                + evidence.ofCuration(namesakes, one, other));
        return linkage.cluster(-prior);
    }
}
