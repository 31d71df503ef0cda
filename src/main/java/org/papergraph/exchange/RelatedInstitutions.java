package org.papergraph.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.papergraph.bib.Institution;
import tools.jackson.databind.JsonNode;

/// The bodies that records of a register relate to. Each relation tells the other's id and name, so that a part of the
/// register also knows bodies whose own records it lacks, if not where they are or what they do.
final class RelatedInstitutions {
    private static final Institution.Place UNKNOWN = new Institution.Place("", "", "", "");

    private final Set<String> recorded = new HashSet<>();
    private final Map<String, Related> related = new LinkedHashMap<>();

    private record Related(SortedSet<String> names, List<String> parents, List<String> children, List<String> beside) {}

    /// Remembers a record and what it relates to.
    void add(JsonNode record) {
        String id = InstitutionRecord.text(record, "id");
        recorded.add(id);
        for (JsonNode relation : record.path("relationships")) {
            String other = InstitutionRecord.text(relation, "id");
            String name = InstitutionRecord.text(relation, "label");
            if (!other.isEmpty() && !name.isEmpty()) {
                Related body = related.computeIfAbsent(
                        other,
                        key -> new Related(new TreeSet<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
                body.names().add(name);
                switch (InstitutionRecord.text(relation, "type").toLowerCase(Locale.ROOT)) {
                    case "child" -> body.parents().add(id);
                    case "parent" -> body.children().add(id);
                    case "related" -> body.beside().add(id);
                    default -> {}
                }
            }
        }
    }

    /// The bodies without a record of their own, in the order in which they were first related to.
    List<Institution> unrecorded() {
        return related.entrySet().stream()
                .filter(body -> !recorded.contains(body.getKey()))
                .map(body -> institution(body.getKey(), body.getValue()))
                .toList();
    }

    private static Institution institution(String id, Related body) {
        return new Institution(
                id,
                List.copyOf(body.names()),
                List.of(),
                List.of(),
                UNKNOWN,
                Set.of(),
                new Institution.Relations(body.parents(), body.children(), body.beside()),
                true,
                Institution.Listing.NONE);
    }
}
