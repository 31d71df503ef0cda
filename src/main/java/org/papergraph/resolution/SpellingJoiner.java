package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Joins people whose names are spelt differently: a middle name more, initials, a short form, another order. Only
/// people of one family name whose given names begin alike are compared. A shortened name joins the one person that it
/// fits; where several fit, co-authors and context must tell them apart, or the pair stays undecided.
final class SpellingJoiner {
    /// How far the best of several fitting people must stand out.
    private static final double MARGIN = 1.0;

    private static final double UNDECIDED = -0.8;
    private static final double ONLY_IN_LIST = 2;
    private static final double KNOWN_ORDER = 1.5;

    /// What was compared: people by number, the log odds, and how the names stand to each other.
    record Candidate(int one, int other, double score, NameLikeness likeness) {}

    /// People who are one, joined pairs and open pairs.
    record Outcome(List<List<Integer>> people, List<Candidate> joined, List<Candidate> open) {}

    private final MentionTable table;
    private final PersonEvidence evidence;
    private final List<Profile> people;
    private final Coauthors coauthors;
    private final ListedFamilies families;

    SpellingJoiner(MentionTable table, PersonEvidence evidence, List<Profile> people) {
        this.table = table;
        this.evidence = evidence;
        this.people = people;
        this.coauthors = new Coauthors(table, people);
        this.families = new ListedFamilies(table, people);
    }

    /// @param constraints hold what the user says is one: joined before anything else
    /// @throws IdentityException when a link would join what cannot be one person
    Outcome join(IdentityConstraints constraints) {
        Map<Boolean, List<Candidate>> namesakes = new NameBlocks(
                        people.stream().map(this::form).toList())
                .pairs(this::score).stream()
                        .filter(candidate -> candidate.score() > UNDECIDED)
                        .sorted(Comparator.comparingDouble((Candidate candidate) -> -candidate.score())
                                .thenComparingInt(Candidate::one)
                                .thenComparingInt(Candidate::other))
                        .collect(Collectors.partitioningBy(candidate -> candidate.likeness() == NameLikeness.EQUAL));
        List<Candidate> found = namesakes.getOrDefault(false, List.of());
        Clusters clusters = new Clusters(people.size());
        Map<Integer, List<Integer>> members = new TreeMap<>();
        follow(constraints, clusters, members);
        Map<Integer, List<Candidate>> ofPerson = new HashMap<>();
        for (Candidate candidate : found) {
            ofPerson.computeIfAbsent(candidate.one(), key -> new ArrayList<>()).add(candidate);
            ofPerson.computeIfAbsent(candidate.other(), key -> new ArrayList<>())
                    .add(candidate);
        }
        List<Candidate> joined = new ArrayList<>();
        List<Candidate> open = new ArrayList<>(nearest(namesakes.getOrDefault(true, List.of())));
        for (Candidate candidate : found) {
            boolean sure = candidate.score() > 0
                    && standsOut(candidate, candidate.one(), ofPerson)
                    && standsOut(candidate, candidate.other(), ofPerson);
            if (!sure) {
                open.add(candidate);
            } else if (mayJoin(candidate, clusters, members)) {
                merge(candidate, clusters, members);
                joined.add(candidate);
            }
        }
        open.removeIf(
                pair -> clusters.find(pair.one()) == clusters.find(pair.other()) || !mayJoin(pair, clusters, members));
        return new Outcome(clusters.sets(), joined, open);
    }

    /// Of namesakes, whom [NamesakeSplitter] has told apart already, each with the one nearest: no more than even odds.
    private static List<Candidate> nearest(List<Candidate> bestFirst) {
        Set<Integer> paired = new HashSet<>();
        return bestFirst.stream()
                .filter(pair -> {
                    boolean one = paired.add(pair.one());
                    boolean other = paired.add(pair.other());
                    return one || other;
                })
                .map(pair -> new Candidate(pair.one(), pair.other(), Math.min(0, pair.score()), pair.likeness()))
                .toList();
    }

    private void follow(IdentityConstraints constraints, Clusters clusters, Map<Integer, List<Integer>> members) {
        List<IdentityConstraints.Link> links = constraints.links();
        Map<Integer, Integer> personOf = new HashMap<>();
        for (int i = 0; i < people.size() && !links.isEmpty(); i++) {
            for (int slot : people.get(i).slots) {
                personOf.put(slot, i);
            }
        }
        for (IdentityConstraints.Link link : links) {
            List<Integer> linked = Stream.concat(link.slots().stream(), link.others().stream())
                    .map(slot -> personOf.getOrDefault(slot, 0))
                    .distinct()
                    .toList();
            for (int i = 1; i < linked.size(); i++) {
                Candidate pair = new Candidate(linked.getFirst(), linked.get(i), 0, NameLikeness.EQUAL);
                if (clusters.find(pair.one()) != clusters.find(pair.other())) {
                    if (contradiction(pair, clusters, members)) {
                        throw new IdentityException(link.place() + ": cannot be one person: "
                                + constraints.objection(
                                        slots(pair.one(), clusters, members), slots(pair.other(), clusters, members)));
                    }
                    merge(pair, clusters, members);
                }
            }
        }
    }

    private boolean contradiction(Candidate pair, Clusters clusters, Map<Integer, List<Integer>> members) {
        int left = clusters.find(pair.one());
        int right = clusters.find(pair.other());
        return members.getOrDefault(left, List.of(left)).stream()
                .anyMatch(one -> members.getOrDefault(right, List.of(right)).stream()
                        .anyMatch(other -> people.get(one).contradicts(people.get(other))));
    }

    private List<Integer> slots(int person, Clusters clusters, Map<Integer, List<Integer>> members) {
        int root = clusters.find(person);
        return members.getOrDefault(root, List.of(root)).stream()
                .flatMap(member -> people.get(member).slots.stream())
                .toList();
    }

    private Candidate score(int one, int other) {
        Profile left = people.get(one);
        Profile right = people.get(other);
        NameLikeness likeness = NameLikeness.of(form(left), form(right));
        if (!likeness.compatible() || left.contradicts(right)) {
            return new Candidate(one, other, Double.NEGATIVE_INFINITY, likeness);
        }
        double namesakes = Math.max(table.rarity.namesakes(form(left)), table.rarity.namesakes(form(right)));
        double score = evidence.ofName(namesakes)
                + evidence.ofContext(left, right)
                + evidence.ofCuration(namesakes, left, right)
                + coauthors.evidence(one, other)
                + ofLikeness(likeness)
                + ofPlace(likeness, left, right);
        return new Candidate(one, other, score, likeness);
    }

    /// What makes up for a name that says little: its list knows one such person; one of two orders makes no known
    /// name.
    private double ofPlace(NameLikeness likeness, Profile left, Profile right) {
        return switch (likeness) {
            case BARE_FAMILY -> {
                NameForm bare = form(left).bare() ? form(left) : form(right);
                yield families.onlyOne(bare.familyKey(), left, right) ? ONLY_IN_LIST : 0;
            }
            case SWAPPED -> table.rarity.oneOrderKnown(form(left), form(right)) ? KNOWN_ORDER : 0;
            case EQUAL, PART_MISSING, INITIAL, NICKNAME, FIRST_MISSING, SLIP, CONTRADICTION -> 0;
        };
    }

    private static double ofLikeness(NameLikeness likeness) {
        return switch (likeness) {
            case PART_MISSING -> 0.3;
            case EQUAL, INITIAL -> 0;
            case NICKNAME, BARE_FAMILY -> -0.3;
            case SWAPPED, FIRST_MISSING, SLIP -> -1.8;
            case CONTRADICTION -> Double.NEGATIVE_INFINITY;
        };
    }

    /// Whether no rival of the partner, someone else by name or a namesake, comes near.
    private boolean standsOut(Candidate candidate, int person, Map<Integer, List<Candidate>> ofPerson) {
        int partner = candidate.one() == person ? candidate.other() : candidate.one();
        return ofPerson.getOrDefault(person, List.of()).stream()
                .filter(rival -> rival.score() > candidate.score() - MARGIN)
                .map(rival -> rival.one() == person ? rival.other() : rival.one())
                .filter(rival -> rival != partner)
                .noneMatch(rival -> isRival(rival, partner));
    }

    private boolean isRival(int one, int other) {
        NameLikeness likeness = NameLikeness.of(form(people.get(one)), form(people.get(other)));
        return likeness == NameLikeness.EQUAL
                || !likeness.compatible()
                || people.get(one).contradicts(people.get(other));
    }

    private boolean mayJoin(Candidate candidate, Clusters clusters, Map<Integer, List<Integer>> members) {
        int left = clusters.find(candidate.one());
        int right = clusters.find(candidate.other());
        if (left == right) {
            return false;
        }
        List<Integer> ones = members.getOrDefault(left, List.of(left));
        List<Integer> others = members.getOrDefault(right, List.of(right));
        return ones.stream().noneMatch(one -> others.stream().anyMatch(other -> apart(one, other)));
    }

    private boolean apart(int one, int other) {
        return !NameLikeness.of(form(people.get(one)), form(people.get(other))).compatible()
                || people.get(one).contradicts(people.get(other));
    }

    private static void merge(Candidate candidate, Clusters clusters, Map<Integer, List<Integer>> members) {
        int left = clusters.find(candidate.one());
        int right = clusters.find(candidate.other());
        List<Integer> all = new ArrayList<>(members.getOrDefault(left, List.of(left)));
        all.addAll(members.getOrDefault(right, List.of(right)));
        clusters.join(left, right);
        members.put(clusters.find(left), all);
    }

    private NameForm form(Profile person) {
        return table.form(person.slots.getFirst());
    }

    /// The evidence of a candidate in words.
    List<String> words(Candidate candidate) {
        List<String> words = new ArrayList<>(List.of(candidate.likeness().words()));
        words.addAll(coauthors.words(candidate.one(), candidate.other()));
        words.addAll(evidence.words(people.get(candidate.one()), people.get(candidate.other())));
        return words;
    }
}
