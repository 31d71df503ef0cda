package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.papergraph.bib.Affiliation;
import org.papergraph.bib.Identifier;
import org.papergraph.bib.Institution;
import org.papergraph.bib.Institution.Kind;

/// Gathers the bodies of a build with their spellings, and gives them their order, names and parents.
final class OrganizationAssembly {
    private static final String ROR = "https://ror.org/";

    private final InstitutionIndex index;
    private final Map<String, Body> bodies = new TreeMap<>();

    OrganizationAssembly(InstitutionIndex index) {
        this.index = index;
    }

    /// A body while its spellings are gathered.
    private record Body(Optional<Institution> institution, String parent, Map<String, Integer> spellings) {
        /// The spelling met most often, of equals the longest, then the first in alphabetical order.
        String name() {
            return institution
                    .map(OrganizationAssembly::displayName)
                    .orElseGet(() -> spellings.entrySet().stream()
                            .min(Comparator.comparingInt((Map.Entry<String, Integer> spelling) -> -spelling.getValue())
                                    .thenComparingInt(
                                            spelling -> -spelling.getKey().length())
                                    .thenComparing(Map.Entry::getKey))
                            .orElseThrow()
                            .getKey());
        }
    }

    /// The key of a known institution: its id, or else the canonical words of its name.
    static String key(Institution institution) {
        return institution.id().isEmpty()
                ? OrganizationText.of(institution.name()).key()
                : institution.id();
    }

    /// Remembers that a body was met under a name so many times.
    void spell(String key, String spelling, int times) {
        Body body = bodies.get(key);
        if (body != null) {
            body.spellings().merge(spelling.strip(), times, Integer::sum);
        }
    }

    /// A known institution and, above it, the body that it is a part of; returns its key.
    String known(Institution institution) {
        body(institution);
        return key(institution);
    }

    private Body body(Institution institution) {
        String key = key(institution);
        Body known = bodies.get(key);
        if (known != null) {
            return known;
        }
        Optional<Institution> parent = parent(institution);
        String above = parent.map(OrganizationAssembly::key).orElse("");
        Body body = new Body(Optional.of(institution), above, new TreeMap<>());
        bodies.put(key, body);
        parent.ifPresent(this::body);
        return body;
    }

    /// The only parent. A university stays on top, whatever system or alliance it is in.
    private Optional<Institution> parent(Institution institution) {
        List<Institution> parents = index.family().parents(institution);
        boolean part = parents.size() == 1 && !institution.kinds().contains(Kind.EDUCATION);
        return part && !index.family().ancestors(institution).contains(institution.reference())
                ? Optional.of(parents.getFirst())
                : Optional.empty();
    }

    /// A body that no list knows; returns its key.
    String unknown(String key, String spelling, int times) {
        bodies.computeIfAbsent(key, k -> new Body(Optional.empty(), "", new TreeMap<>()));
        spell(key, spelling, times);
        return key;
    }

    /// A department under the key of its organization; returns its key.
    String department(String parent, String department, int times) {
        String words = OrganizationText.of(department).sortedKey();
        String key = parent + '/' + (words.isEmpty() ? department.strip() : words);
        bodies.computeIfAbsent(key, k -> new Body(Optional.empty(), parent, new TreeMap<>()));
        spell(key, department, times);
        return key;
    }

    private static String displayName(Institution institution) {
        String country = " (" + institution.place().country() + ")";
        String name = institution.name();
        return name.endsWith(country) ? name.substring(0, name.length() - country.length()) : name;
    }

    /// The bodies in the order of their keys, and which of them each affiliation names.
    OrganizationResolution resolution(Map<Affiliation, List<String>> keysOf, List<MatchDecision> decisions) {
        Map<String, Integer> places = new HashMap<>();
        bodies.keySet().forEach(key -> places.put(key, places.size()));
        List<ResolvedOrganization> organizations = new ArrayList<>();
        bodies.forEach((key, body) -> {
            Integer parent = places.get(body.parent());
            Optional<Institution> institution = body.institution();
            organizations.add(new ResolvedOrganization(
                    key,
                    body.name(),
                    label(body),
                    body.spellings().isEmpty()
                            ? List.of(body.name())
                            : List.copyOf(body.spellings().keySet()),
                    parent == null ? OptionalInt.empty() : OptionalInt.of(parent),
                    institution.map(Institution::id).filter(id -> id.startsWith(ROR)).stream()
                            .map(id -> new Identifier(Identifier.Scheme.ROR, id.substring(ROR.length())))
                            .toList(),
                    institution.map(known -> known.place().countryCode()).orElse("")));
        });
        Map<Affiliation, List<Integer>> named = new HashMap<>();
        keysOf.forEach((affiliation, keys) ->
                named.put(affiliation, keys.stream().map(places::get).distinct().toList()));
        List<MatchDecision> all = new ArrayList<>(decisions);
        bodies.forEach((key, body) -> all.addAll(decisions(key, body)));
        return new OrganizationResolution(organizations, named, all);
    }

    /// A body that a list knows by itself needs no other to be told by.
    private String label(Body body) {
        Body above = bodies.get(body.parent());
        if (body.institution().isPresent() || above == null || body.name().contains(above.name())) {
            return body.name();
        }
        return body.name() + ", " + label(above);
    }

    /// Why the spellings of a body that no list knows are one; those a letter apart are decided elsewhere.
    private static List<MatchDecision> decisions(String key, Body body) {
        if (body.institution().isPresent()) {
            return List.of();
        }
        String name = body.name();
        String words = OrganizationText.of(name).key();
        return body.spellings().keySet().stream()
                .filter(spelling -> !OrganizationText.fold(spelling).equals(OrganizationText.fold(name)))
                .filter(spelling -> OrganizationText.of(spelling).key().equals(words)
                        || !body.parent().isEmpty())
                .map(spelling -> new MatchDecision(
                        MatchDecision.Kind.ORGANIZATION,
                        key,
                        spelling,
                        "same-words",
                        0.95,
                        MatchDecision.Status.ACCEPTED,
                        List.of("says the same as \"" + name + "\"")))
                .toList();
    }
}
