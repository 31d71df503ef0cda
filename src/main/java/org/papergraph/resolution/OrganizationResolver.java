package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.papergraph.bib.Affiliation;
import org.papergraph.bib.Authorship;
import org.papergraph.bib.Institution;
import org.papergraph.citation.Citation;
import org.papergraph.resolution.MatchDecision.Kind;
import org.papergraph.resolution.MatchDecision.Status;

/// Finds which affiliations name one body. Those that name an institution of the list that comes with the program, or
/// of a register, are that institution; the others join where their names say the same. A department becomes a child of
/// its organization. Each distinct name costs some tens of microseconds.
public final class OrganizationResolver {
    private final InstitutionMatcher matcher;
    private final OrganizationReader reader;

    /// A resolver that knows the institutions of the program's own list.
    public OrganizationResolver() {
        this(List.of());
    }

    /// A resolver that knows a register's institutions besides.
    public OrganizationResolver(Collection<Institution> register) {
        matcher = new InstitutionMatcher(InstitutionTable.union(InstitutionTable.builtIn(), register));
        reader = new OrganizationReader(matcher);
    }

    /// Resolves every affiliation and organization of the citations.
    public OrganizationResolution resolve(List<Citation> citations) {
        Map<Affiliation, Integer> counts = new TreeMap<>(Comparator.comparing(Affiliation::organization)
                .thenComparing(affiliation -> affiliation.department().orElse("")));
        citations.stream()
                .flatMap(OrganizationResolver::affiliations)
                .forEach(affiliation -> counts.merge(affiliation, 1, Integer::sum));
        Map<String, OrganizationReading> readings = new TreeMap<>();
        List<Met> met = counts.entrySet().stream()
                .map(count -> new Met(
                        count.getKey(),
                        readings.computeIfAbsent(count.getKey().organization(), reader::read),
                        count.getValue()))
                .toList();
        OrganizationClusters clusters = new OrganizationClusters(readings.values().stream()
                .map(OrganizationReading::key)
                .filter(key -> !key.isEmpty())
                .toList());
        OrganizationAssembly assembly = new OrganizationAssembly(matcher.index());
        Map<Affiliation, List<String>> keysOf = new HashMap<>();
        met.forEach(one -> keysOf.put(
                one.affiliation(), keys(one, clusters.leader(one.reading().key()), assembly)));
        List<MatchDecision> decisions = new ArrayList<>(clusters.decisions());
        readings.values().forEach(reading -> decisions.addAll(decisions(reading, clusters.leader(reading.key()))));
        return assembly.resolution(keysOf, decisions.stream().distinct().toList());
    }

    /// An affiliation, what its organization's name says, and how often it was met.
    private record Met(Affiliation affiliation, OrganizationReading reading, int times) {}

    private static Stream<Affiliation> affiliations(Citation citation) {
        return Stream.of(
                        citation.work().contributors().authors().stream()
                                .map(Authorship::affiliations)
                                .flatMap(List::stream),
                        citation.work().contributors().editors().stream()
                                .map(Authorship::affiliations)
                                .flatMap(List::stream),
                        citation.work().organizations().stream())
                .flatMap(stream -> stream);
    }

    /// The keys of the bodies that an affiliation names, the main one, or the department of it, first.
    private List<String> keys(Met met, String unknown, OrganizationAssembly assembly) {
        OrganizationReading reading = met.reading();
        if (reading.isNobody()) {
            return List.of();
        }
        List<String> keys = new ArrayList<>();
        List<Institution> bodies = reading.bodies(matcher.index());
        if (bodies.isEmpty()) {
            keys.add(assembly.unknown(unknown, reading.name(), met.times()));
        } else {
            bodies.forEach(body -> keys.add(assembly.known(body)));
        }
        if (reading.match().main().isPresent()) {
            assembly.spell(keys.getFirst(), reading.name(), met.times());
        }
        met.affiliation().department().or(reading::department).ifPresent(department -> {
            Optional<Institution> known = knownDepartment(department, bodies);
            String key = known.map(assembly::known)
                    .orElseGet(() -> assembly.department(keys.getFirst(), department, met.times()));
            known.ifPresent(body -> assembly.spell(key, department, met.times()));
            keys.set(0, key);
        });
        return keys;
    }

    /// The known body that a department is, if that one is a part of the organization.
    private Optional<Institution> knownDepartment(String department, List<Institution> bodies) {
        return bodies.isEmpty()
                ? Optional.empty()
                : matcher.match(OrganizationText.of(department))
                        .main()
                        .filter(body -> matcher.index()
                                .family()
                                .ancestors(body)
                                .contains(bodies.getFirst().reference()));
    }

    private static List<MatchDecision> decisions(OrganizationReading reading, String unknown) {
        if (reading.isNobody()) {
            return List.of();
        }
        InstitutionMatch match = reading.match();
        String written = OrganizationText.fold(reading.name());
        if (match.main().isPresent()) {
            Institution main = match.main().get();
            return written.equals(OrganizationText.fold(main.name()))
                    ? List.of()
                    : List.of(decision(OrganizationAssembly.key(main), reading.name(), match, Status.ACCEPTED));
        }
        return match.candidates().stream()
                .map(OrganizationAssembly::key)
                .distinct()
                .sorted()
                .map(candidate -> unknown.compareTo(candidate) <= 0
                        ? decision(unknown, candidate, match, Status.UNDECIDED)
                        : decision(candidate, unknown, match, Status.UNDECIDED))
                .toList();
    }

    private static MatchDecision decision(String left, String right, InstitutionMatch match, Status status) {
        String evidence = switch (status) {
            case ACCEPTED -> "names the institution: " + match.rule();
            case UNDECIDED, REJECTED -> "may name it, and nothing decides: " + match.rule();
        };
        double score = status == Status.ACCEPTED ? match.score() : 0.5;
        return new MatchDecision(Kind.ORGANIZATION, left, right, match.rule(), score, status, List.of(evidence));
    }
}
