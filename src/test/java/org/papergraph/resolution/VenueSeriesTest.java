package org.papergraph.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class VenueSeriesTest {
    @Test
    void volumesAndYearsOfOneConferenceAreOneSeries() {
        assertEquals(Optional.of("icml"), series("Proceedings of the 38th ICML"));
        assertEquals(Optional.of("icml"), series("ICML 2021"));
        assertEquals(Optional.of("icml"), series("ICML (2)"));
    }

    @Test
    void aVenueOfNumbersAloneIsNone() {
        assertEquals(Optional.empty(), series("2021"));
    }

    private static Optional<String> series(String venue) {
        return VenueSeries.of(
                Cited.cite("a.md", 1, "On Tides").venue(venue).citation().work());
    }
}
