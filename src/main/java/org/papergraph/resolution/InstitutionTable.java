package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.papergraph.bib.Institution;
import org.papergraph.bib.Institution.Kind;

/// The well-known institutions that come with the program, and their union with those of a register.
final class InstitutionTable {
    private static final String ROR = "https://ror.org/";
    private static final int COLUMNS = 8;

    /// What most of them have in a register.
    private static final Institution.Listing WELL_KNOWN = new Institution.Listing(true, 5, 2, 1938);

    private InstitutionTable() {}

    /// The institutions of the file that comes with the program, in its order.
    static List<Institution> builtIn() {
        List<String[]> rows = new ArrayList<>();
        Map<String, String> references = new HashMap<>();
        OrganizationWords.readRows("institutions.tsv", (line, row) -> {
            if (row.length != COLUMNS) {
                throw new IllegalStateException("institutions.tsv:" + line + ": " + COLUMNS + " columns expected");
            }
            rows.add(row);
            references.putIfAbsent(row[0], row[1].isEmpty() ? row[0] : ROR + row[1]);
        });
        return rows.stream().map(row -> institution(row, references)).toList();
    }

    private static Institution institution(String[] row, Map<String, String> references) {
        List<String> names = new ArrayList<>(List.of(row[0]));
        names.addAll(split(row[5]));
        String country = row[2].isEmpty() ? "" : OrganizationPlaces.country(row[2]);
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        Arrays.stream(row[4].split(",")).forEach(kind -> kinds.add(Kind.valueOf(kind.toUpperCase(Locale.ROOT))));
        List<String> parents = row[7].isEmpty() ? List.of() : List.of(references.getOrDefault(row[7], row[7]));
        List<String> shortNames = new ArrayList<>(split(row[6]));
        if (kinds.contains(Kind.COMPANY) && !row[0].contains(" ")) {
            shortNames.add(row[0]);
        }
        return new Institution(
                row[1].isEmpty() ? "" : ROR + row[1],
                names,
                List.of(),
                shortNames,
                new Institution.Place(row[3], "", country, row[2]),
                kinds,
                new Institution.Relations(parents, List.of(), List.of()),
                true,
                WELL_KNOWN);
    }

    private static List<String> split(String list) {
        return list.isEmpty() ? List.of() : List.of(list.split("; "));
    }

    /// The well-known institutions with what a register says about them, and the register's others.
    static Collection<Institution> union(Collection<Institution> wellKnown, Collection<Institution> register) {
        Map<String, Institution> union = new TreeMap<>();
        Map<String, List<String>> named = new HashMap<>();
        for (Institution institution : register) {
            union.put(institution.reference(), institution);
            named.computeIfAbsent(nameKey(institution), key -> new ArrayList<>())
                    .add(institution.reference());
        }
        Map<String, String> references = new HashMap<>();
        for (Institution known : wellKnown) {
            List<String> namesakes = named.getOrDefault(nameKey(known), List.of());
            boolean found = known.id().isEmpty() && namesakes.size() == 1;
            references.put(known.reference(), found ? namesakes.getFirst() : known.reference());
        }
        for (Institution known : wellKnown) {
            String reference = references.get(known.reference());
            Institution registered = union.get(reference);
            List<String> parents = known.relations().parents().stream()
                    .map(parent -> references.getOrDefault(parent, parent))
                    .toList();
            union.put(reference, enriched(known, parents, registered == null ? known : registered));
        }
        return union.values();
    }

    private static String nameKey(Institution institution) {
        String name = institution.name();
        int bracket = name.indexOf(" (");
        return OrganizationText.of(bracket > 0 ? name.substring(0, bracket) : name)
                .key();
    }

    /// The preferred and short names of the one, everything else of the other.
    private static Institution enriched(Institution known, List<String> knownParents, Institution registered) {
        Set<String> names = new LinkedHashSet<>(known.names());
        names.addAll(registered.names());
        Set<String> parents = new LinkedHashSet<>(knownParents);
        if (!registered.equals(known)) {
            parents.addAll(registered.relations().parents());
        }
        return new Institution(
                registered.id(),
                List.copyOf(names),
                registered.acronyms(),
                known.shortNames(),
                registered.place(),
                registered.kinds(),
                new Institution.Relations(
                        List.copyOf(parents),
                        registered.relations().children(),
                        registered.relations().related()),
                registered.active(),
                registered.listing());
    }
}
