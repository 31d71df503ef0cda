package org.papergraph.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.bib.Institution;
import org.papergraph.bib.Institution.Kind;

class InstitutionCandidatesTest {
    private final InstitutionCandidates candidates = new InstitutionCandidates(new InstitutionIndex(List.of(
            body("norvex", List.of("NORVEX"), List.of("NVX")),
            body("marten", List.of("Marten University"), List.of()),
            body("tides", List.of("Institute for Molecular Tides"), List.of("LAB-TIDE")),
            body("aging", List.of("Tester Institute on Aging - Ada Halvorsen Centre"), List.of("TIA")),
            body("agency", List.of("United States Department of Rivers"), List.of()),
            body("academy", List.of("Brightwater Academy of Sciences, Institute of Glaciers"), List.of()),
            body("school", List.of("Kenora New Shore Medical School"), List.of()),
            body("kenora", List.of("Kenora, The State University of New Shore"), List.of(), "Kenora"))));

    private static Institution body(String id, List<String> names, List<String> acronyms, String... shortNames) {
        return new Institution(
                id,
                names,
                acronyms,
                List.of(shortNames),
                new Institution.Place("", "", "", ""),
                Set.of(Kind.EDUCATION),
                Institution.Relations.NONE,
                true,
                Institution.Listing.NONE);
    }

    private Set<String> find(String affiliation) {
        return candidates.find(OrganizationText.of(affiliation)).stream()
                .map(one -> one.institution().id() + ' ' + one.how().label())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Department of Tides, Bright Water Academy of Sciences Institute of Glaciers | academy similar-name
            Theory Group, NORVEX Cluster for Pioneering Rivers | norvex name
            Department of Surgery, Marten School of Medicine | marten school
            Labor 3, Institut für Molekulare Tides | tides name
            LAB TIDE, UMR 12 | tides acronym
            Group of Ada Tester NVX | norvex acronym
            Tester Institute on Aging | aging shortened-name
            U.S. Department of Rivers | agency name
            USA Department of Rivers | agency name
            Faculté des ArtsInstitute for Molecular Tides | tides name
            Institute of Glaciers, Brightwater Academy of Sciences | academy similar-name
            Rivers Group and Academy of Sciences Brightwater Institute of Glaciers | academy similar-name
            """)
    void whoMayBeMeantIsFound(String affiliation, String expected) {
        assertEquals(Set.of(expected), find(affiliation));
    }

    @Test
    void aShortNameInsideALongerNameStaysACandidate() {
        assertEquals(
                Set.of("school name", "kenora short-name"),
                find("Department of Medicine, Kenora New Shore Medical School"));
    }

    @Test
    void aCommonWordInFrontOfOthersIsNoName() {
        assertEquals(Set.of(), find("Group of Marten Rivers"));
    }
}
