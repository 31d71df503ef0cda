package org.papergraph.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.papergraph.bib.Institution;
import org.papergraph.bib.Institution.Kind;

class InstitutionTableTest {
    private final List<Institution> table = InstitutionTable.builtIn();

    @Test
    void everyInstitutionIsListedOnce() {
        Set<String> references = table.stream().map(Institution::reference).collect(Collectors.toSet());
        assertEquals(table.size(), references.size());
        assertTrue(table.size() > 1000, () -> "only " + table.size());
    }

    @Test
    void aShortNameStandsForOneInstitution() {
        Map<String, String> owners = new HashMap<>();
        for (Institution institution : table) {
            for (String name : institution.shortNames()) {
                String other = owners.put(OrganizationText.of(name).key(), institution.name());
                assertEquals(institution.name(), other == null ? institution.name() : other, name);
            }
        }
    }

    @Test
    void everyParentIsListedAndNobodyIsItsOwnAncestor() {
        Set<String> references = table.stream().map(Institution::reference).collect(Collectors.toSet());
        InstitutionIndex index = new InstitutionIndex(table);
        for (Institution institution : table) {
            assertTrue(references.containsAll(institution.relations().parents()), institution.name());
            assertTrue(!index.family().ancestors(institution).contains(institution.reference()), institution.name());
        }
    }

    @Test
    void aRegisterAddsNamesAndFindsTheIdOfAnInstitutionThatHasNone() {
        Institution known = new Institution(
                "",
                List.of("Exampleton Research"),
                List.of(),
                List.of("EXR"),
                new Institution.Place("", "", "", ""),
                Set.of(Kind.COMPANY),
                Institution.Relations.NONE,
                true,
                Institution.Listing.NONE);
        Institution registered = new Institution(
                "https://ror.org/01aaaaa11",
                List.of("Exampleton Research (Norway)", "Eksempel Forskning"),
                List.of("ER"),
                List.of(),
                new Institution.Place("Oslo", "", "Norway", "NO"),
                Set.of(Kind.FACILITY),
                Institution.Relations.NONE,
                true,
                Institution.Listing.NONE);
        Collection<Institution> union = InstitutionTable.union(List.of(known), List.of(registered));
        assertEquals(1, union.size());
        Institution one = union.iterator().next();
        assertEquals("https://ror.org/01aaaaa11", one.id());
        assertEquals(
                Set.of("Exampleton Research", "Exampleton Research (Norway)", "Eksempel Forskning"),
                new HashSet<>(one.names()));
        assertEquals(List.of("EXR"), one.shortNames());
    }
}
