package org.papergraph.citation.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameMarksTest {
    private static List<String> without(String... names) {
        return List.of(names).stream().map(NameMarks::without).toList();
    }

    @Test
    void footnoteMarksDigitsAndPunctuationBehindANameAreTakenOff() {
        assertEquals(
                List.of("Ada Lindqvist", "Bo Kim", "Carl Berg", "Per Moreau"),
                without("Ada Lindqvist*†", "Bo Kim¹,", "Carl Berg12 ;", "Per Moreau (MIT)"));
    }

    @Test
    void rolesBeforeAndBehindANameAreTakenOff() {
        assertEquals(
                List.of("Ada Lindqvist", "Bo Kim", "Carl Berg", "Edith Sand", "Professor"),
                without(
                        "Prof. Ada Lindqvist",
                        "taught by  Bo Kim",
                        "Carl Berg (eds.)",
                        "Edith Sand, PhD",
                        "Professor"));
    }

    @Test
    void theFullStopOfALastInitialStays() {
        assertEquals(
                List.of("Lindqvist, A.", "Okafor J.-P.", "A. B.", "Moreau"),
                without("Lindqvist, A.", "Okafor J.-P.", "A. B.", "Moreau."));
    }

    @Test
    void whatAWorkWasMadeAfterIsNoPartOfAName() {
        assertEquals(List.of("Ada Lindqvist"), without("Ada Lindqvist based on Bo Kim"));
    }

    @Test
    void marksBeforeANameAreTakenOffAndSpacesMadeSingle() {
        assertEquals(List.of("Ada Lindqvist", "岡谷貴之"), without("* [Ada~ Lindqvist", "岡谷貴之 著"));
    }
}
