package org.papergraph.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class OrganizationPlacesTest {
    private static Set<String> countries(String text) {
        return OrganizationPlaces.countriesIn(OrganizationText.of(text));
    }

    @Test
    void countriesAreKnownByTheirNamesAndShortForms() {
        assertEquals(Set.of("US"), countries("Brightwater College, Hull, USA"));
        assertEquals(Set.of("NZ", "GB"), countries("Lakeview University, New Zealand; Kenora Institute, UK"));
    }

    @Test
    void aStateOfThatNameIsNoCountry() {
        assertEquals(Set.of(), countries("Brightwater College, Atlanta, Georgia"));
    }
}
