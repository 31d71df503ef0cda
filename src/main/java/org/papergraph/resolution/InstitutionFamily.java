package org.papergraph.resolution;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.papergraph.bib.Institution;
import org.papergraph.bib.Institution.Kind;

/// Which institutions are parts of which or belong together, among those known. A relation counts whichever of the two
/// states it.
final class InstitutionFamily {
    private final Map<String, Institution> byReference;
    private final Map<String, Set<String>> parents = new HashMap<>();
    private final Map<String, Set<String>> children = new HashMap<>();
    private final Map<String, Set<String>> related = new HashMap<>();
    private final Map<String, Integer> hospitalParts = new HashMap<>();
    private final Map<String, Integer> relatedHospitals = new HashMap<>();

    /// @param byReference all institutions known
    InstitutionFamily(Map<String, Institution> byReference) {
        this.byReference = byReference;
        byReference.values().forEach(this::addRelations);
        byReference.values().stream()
                .filter(body -> body.kinds().contains(Kind.HEALTHCARE))
                .forEach(this::countHospital);
    }

    private void addRelations(Institution institution) {
        String own = institution.reference();
        Institution.Relations relations = institution.relations();
        relations.parents().stream().filter(byReference::containsKey).forEach(parent -> relate(parent, own));
        relations.children().stream().filter(byReference::containsKey).forEach(child -> relate(own, child));
        relations.related().stream().filter(byReference::containsKey).forEach(other -> {
            related.computeIfAbsent(own, key -> new HashSet<>()).add(other);
            related.computeIfAbsent(other, key -> new HashSet<>()).add(own);
        });
    }

    private void relate(String parent, String child) {
        parents.computeIfAbsent(child, key -> new HashSet<>()).add(parent);
        children.computeIfAbsent(parent, key -> new HashSet<>()).add(child);
    }

    private void countHospital(Institution hospital) {
        parents(hospital).forEach(parent -> hospitalParts.merge(parent.reference(), 1, Integer::sum));
        related(hospital).stream()
                .map(byReference::get)
                .filter(Objects::nonNull)
                .filter(other -> other.place().city().equals(hospital.place().city()))
                .forEach(other -> relatedHospitals.merge(other.reference(), 1, Integer::sum));
    }

    /// How many hospitals are directly parts of a body.
    int hospitalParts(Institution institution) {
        return hospitalParts.getOrDefault(institution.reference(), 0);
    }

    /// How many hospitals in its city belong beside a body.
    int relatedHospitals(Institution institution) {
        return relatedHospitals.getOrDefault(institution.reference(), 0);
    }

    /// All bodies that one is part of, near and far.
    Set<String> ancestors(Institution institution) {
        Set<String> found = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(institution.reference()));
        while (!open.isEmpty()) {
            for (String parent : parents.getOrDefault(open.pop(), Set.of())) {
                if (found.add(parent)) {
                    open.push(parent);
                }
            }
        }
        return found;
    }

    /// The bodies that one is directly part of, sorted by reference.
    List<Institution> parents(Institution institution) {
        return parents.getOrDefault(institution.reference(), Set.of()).stream()
                .map(byReference::get)
                .sorted(Comparator.comparing(Institution::reference))
                .toList();
    }

    /// The references of the bodies that one is directly made of.
    Set<String> children(Institution institution) {
        return children.getOrDefault(institution.reference(), Set.of());
    }

    /// The references of the bodies beside one, as its hospital may be.
    Set<String> related(Institution institution) {
        return related.getOrDefault(institution.reference(), Set.of());
    }

    boolean isParent(Institution parent, Institution child) {
        return parents.getOrDefault(child.reference(), Set.of()).contains(parent.reference());
    }
}
