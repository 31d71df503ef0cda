package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papergraph.bib.Identifier;

/// What is known of some mentions taken together as one person. Not to be changed once made.
final class Profile {
    /// Of many affiliations only the first distinct ones are compared.
    private static final int AFFILIATIONS = 8;

    /// Numbers of the mentions, ascending.
    final List<Integer> slots = new ArrayList<>();
    final float[] place = TitleSpace.origin();
    TermVector terms = TermVector.ZERO;
    final Map<Integer, Integer> venues = new HashMap<>();
    final Map<Integer, Integer> lists = new HashMap<>();
    final List<int[]> organizations = new ArrayList<>();
    /// The first and the last year of the dated works; the first is the greater where there is none.
    int firstYear = Integer.MAX_VALUE;
    int lastYear = Integer.MIN_VALUE;
    final Set<Integer> works = new HashSet<>();
    final Set<Integer> names = new HashSet<>();
    final Set<Identifier> identifiers = new HashSet<>();
    final Set<Integer> sides = new HashSet<>();

    Profile(MentionTable table, IdentityConstraints constraints, List<Integer> slots) {
        for (int slot : slots) {
            add(table, slot);
            sides.addAll(constraints.sides(slot));
        }
    }

    private Profile(Profile one, Profile other) {
        add(one);
        add(other);
        slots.sort(null);
    }

    /// Both as one person.
    Profile with(Profile other) {
        return new Profile(this, other);
    }

    private void add(Profile other) {
        slots.addAll(other.slots);
        for (int i = 0; i < place.length; i++) {
            place[i] += other.place[i];
        }
        terms = terms.plus(other.terms);
        other.venues.forEach((venue, count) -> venues.merge(venue, count, Integer::sum));
        other.lists.forEach((list, count) -> lists.merge(list, count, Integer::sum));
        other.organizations.forEach(this::addOrganization);
        firstYear = Math.min(firstYear, other.firstYear);
        lastYear = Math.max(lastYear, other.lastYear);
        works.addAll(other.works);
        names.addAll(other.names);
        identifiers.addAll(other.identifiers);
        sides.addAll(other.sides);
    }

    private void addOrganization(int[] organization) {
        if (organization.length > 0
                && organizations.size() < AFFILIATIONS
                && organizations.stream().noneMatch(other -> Arrays.equals(other, organization))) {
            organizations.add(organization);
        }
    }

    private void add(MentionTable table, int slot) {
        slots.add(slot);
        table.titles.addTo(place, table.work(slot));
        terms = terms.plus(table.terms.vector(table.work(slot)));
        if (table.venue(slot) >= 0) {
            venues.merge(table.venue(slot), 1, Integer::sum);
        }
        if (table.list(slot) >= 0) {
            lists.merge(table.list(slot), 1, Integer::sum);
        }
        addOrganization(table.organizations(slot));
        if (table.year(slot) > 0) {
            firstYear = Math.min(firstYear, table.year(slot));
            lastYear = Math.max(lastYear, table.year(slot));
        }
        works.add(table.work(slot));
        names.add(table.name(slot));
        identifiers.addAll(table.identifiers(slot));
    }

    int size() {
        return slots.size();
    }

    /// Years between the works of both, 0 where they overlap or none is dated.
    int yearsApart(Profile other) {
        boolean dated = firstYear <= lastYear && other.firstYear <= other.lastYear;
        return dated ? Math.max(0, Math.max(firstYear, other.firstYear) - Math.min(lastYear, other.lastYear)) : 0;
    }

    /// The share of mentions that stand in reading lists. Who makes a list picks what is known, so that two people of
    /// one name are rarer there than in a bibliography that holds everything.
    double curated() {
        return (double) lists.values().stream().mapToInt(Integer::intValue).sum() / size();
    }

    /// Two authors of one work, two people of one registry, or said to be different by the user.
    boolean contradicts(Profile other) {
        return shareWork(other)
                || sides.stream().anyMatch(side -> other.sides.contains(-side))
                || identifiers.stream()
                        .anyMatch(one -> other.identifiers.stream().anyMatch(two -> two.scheme() == one.scheme())
                                && !other.identifiers.contains(one));
    }

    private boolean shareWork(Profile other) {
        Set<Integer> fewer = works.size() < other.works.size() ? works : other.works;
        Set<Integer> more = works.size() < other.works.size() ? other.works : works;
        return fewer.stream().anyMatch(more::contains);
    }
}
