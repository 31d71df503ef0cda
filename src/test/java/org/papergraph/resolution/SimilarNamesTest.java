package org.papergraph.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SimilarNamesTest {
    private final SimilarNames names = new SimilarNames(new InstitutionIndex(List.of(
            Facilities.named("a", "Halvorsen Institute for Glacier Chronology"),
            Facilities.named("b", "Institute for Chronology"),
            Facilities.named("c", "University Hospital of Brightwater"))));

    private List<String> find(String text) {
        return names.find(Set.of(OrganizationText.of(text).key().split(" "))).stream()
                .map(SimilarNames.Similar::key)
                .toList();
    }

    @Test
    void theOrderOfTheWordsIsAllTheSame() {
        assertEquals(
                List.of(new SimilarNames.Similar("university hospital brightwater", 1)),
                names.find(Set.of("brightwater", "hospital", "university")));
    }

    @Test
    void aWordMayBeMisspeltOrOneTooMany() {
        assertEquals(
                List.of("halvorsen institute glacier chronology"),
                find("Halvorson Institute for the Glacier Chronology"));
        assertEquals(List.of("university hospital brightwater"), find("Municipal University Hospital of Brightwater"));
    }

    @Test
    void theLettersMayBePartedIntoOtherWords() {
        assertEquals(
                Optional.of("university hospital brightwater"),
                names.partedOtherwise("university hospital bright water"));
        assertEquals(Optional.empty(), names.partedOtherwise("university hospital brightwater"));
    }

    @Test
    void mostWordsMustAgree() {
        assertEquals(List.of(), find("Halvorsen School of Music"));
    }
}
