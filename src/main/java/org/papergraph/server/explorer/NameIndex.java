package org.papergraph.server.explorer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.server.GraphReader;
import org.papergraph.store.NearNames;

/// All names and titles of a generation, held folded, so that a search finds `Gödel` by `godel` and takes milliseconds;
/// works by their authors and year too.
///
/// A search is one pass over all names. Memory: some hundred bytes a name.
final class NameIndex {
    private static final int LONGEST_NEAR = 100;

    /// What can be searched for, in the order in which it is shown.
    enum Kind {
        PEOPLE("Person", "People"),
        WORKS("Work", "Papers and other works"),
        ORGANIZATIONS("Organization", "Institutions"),
        TOPICS("Concept", "Topics"),
        VENUES("Venue", "Venues");

        private final String type;
        private final String title;

        Kind(String type, String title) {
            this.type = type;
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /// A name of a thing.
    ///
    /// @param around folded words that the thing is known by beside its name
    private record Name(Kind kind, String iri, String label, String folded, String preferred, String around) {}

    /// A thing that was found.
    ///
    /// @param by the name that matched, if it is not the preferred one
    record Found(Kind kind, String iri, String label, String by) {}

    private record Match(Name name, int rank) {}

    private final List<Name> names;

    private NameIndex(List<Name> names) {
        this.names = List.copyOf(names);
    }

    static NameIndex of(GraphReader reader) {
        record Raw(String type, String iri, String name, boolean preferred) {}
        Map<String, Kind> kinds = java.util.Arrays.stream(Kind.values())
                .collect(Collectors.toMap(kind -> kind.type, Function.identity()));
        List<Raw> rows = Question.named("names")
                .ask(
                        reader,
                        row -> new Raw(
                                row.text("kind").replaceFirst("^.*[#/]", ""),
                                row.text("thing"),
                                row.text("name"),
                                row.text("preferred").equals("true")));
        Map<String, String> preferred = new HashMap<>();
        rows.stream().filter(Raw::preferred).forEach(row -> preferred.merge(row.iri(), row.name(), NameIndex::first));
        // A department is told by its label from others of its name.
        Question.named("labels")
                .ask(reader, row -> new Raw("Organization", row.text("thing"), row.text("label"), true))
                .forEach(row -> {
                    preferred.put(row.iri(), row.name());
                    rows.add(row);
                });
        Map<String, String> credits = Credit.words(reader);
        List<Name> names = new ArrayList<>(rows.size());
        for (Raw row : rows) {
            Kind kind = kinds.get(row.type());
            if (kind != null) {
                String label = Inert.line(row.name());
                String best = Inert.line(preferred.getOrDefault(row.iri(), row.name()));
                String around = Folded.of(credits.getOrDefault(row.iri(), ""));
                names.add(new Name(kind, row.iri(), label, Folded.of(label), best, around));
            }
        }
        return new NameIndex(names);
    }

    private static String first(String left, String right) {
        return left.compareTo(right) <= 0 ? left : right;
    }

    /// The things of which a name has all the words, best first: the name itself, then names that begin with the words,
    /// then names with words that begin so, then the rest; last the works that have the words only
    /// together with those of their authors and year.
    ///
    /// @param limit for each kind
    Map<Kind, List<Found>> search(String words, int limit) {
        String wanted = Folded.of(words);
        Map<Kind, List<Found>> found = new LinkedHashMap<>();
        if (wanted.isEmpty()) {
            return found;
        }
        String[] parts = wanted.split(" ");
        Map<Kind, List<Match>> matches = new HashMap<>();
        for (Name name : names) {
            int rank = rank(name, wanted, parts);
            if (rank > 0) {
                matches.computeIfAbsent(name.kind(), _ -> new ArrayList<>()).add(new Match(name, rank));
            }
        }
        for (Kind kind : Kind.values()) {
            Collection<Found> best = best(matches.getOrDefault(kind, List.of()), limit);
            if (!best.isEmpty()) {
                found.put(kind, List.copyOf(best));
            }
        }
        return found;
    }

    /// The things that have nearly this name, the nearest first. Titles are not compared: they differ by too much.
    List<Found> near(String words) {
        Map<String, Found> byName = new LinkedHashMap<>();
        names.stream()
                .filter(name -> name.kind() != Kind.WORKS && name.label().length() <= LONGEST_NEAR)
                .filter(name -> name.label().equals(name.preferred()))
                .forEach(name -> byName.putIfAbsent(name.label(), found(name)));
        return words.length() > LONGEST_NEAR
                ? List.of()
                : NearNames.of(words, byName.keySet()).stream()
                        .flatMap(name -> Optional.ofNullable(byName.get(name)).stream())
                        .toList();
    }

    /// The thing of this kind with this IRI.
    Optional<Found> thing(Kind kind, String iri) {
        return names.stream()
                .filter(name -> name.kind() == kind && name.iri().equals(iri))
                .findFirst()
                .map(name -> new Found(name.kind(), name.iri(), name.preferred(), ""));
    }

    /// These works.
    List<Found> works(List<String> iris) {
        return iris.stream().flatMap(iri -> thing(Kind.WORKS, iri).stream()).toList();
    }

    private static Found found(Name name) {
        String by = name.label().equals(name.preferred()) ? "" : name.label();
        return new Found(name.kind(), name.iri(), name.preferred(), by);
    }

    private static Collection<Found> best(List<Match> matches, int limit) {
        List<Match> order = new ArrayList<>(matches);
        order.sort(Comparator.comparingInt(Match::rank)
                .thenComparingInt(match -> match.name().folded().length())
                .thenComparing(match -> match.name().folded())
                .thenComparing(match -> match.name().iri()));
        Map<String, Found> best = new LinkedHashMap<>();
        for (Match match : order) {
            if (best.size() == limit) {
                break;
            }
            best.putIfAbsent(match.name().iri(), found(match.name()));
        }
        return best.values();
    }

    private static int rank(Name name, String wanted, String[] parts) {
        int rank = rank(name.folded(), wanted, parts);
        if (rank > 0 || name.around().isEmpty()) {
            return rank;
        }
        String all = " " + name.folded() + " " + name.around();
        return Stream.of(parts).allMatch(part -> all.contains(" " + part)) ? 5 : 0;
    }

    private static int rank(String name, String wanted, String[] parts) {
        if (name.equals(wanted)) {
            return 1;
        }
        if (name.startsWith(wanted)) {
            return 2;
        }
        boolean begins = true;
        for (String part : parts) {
            int at = name.indexOf(part);
            if (at < 0) {
                return 0;
            }
            begins &= at == 0 || name.contains(" " + part);
        }
        return begins ? 3 : 4;
    }
}
