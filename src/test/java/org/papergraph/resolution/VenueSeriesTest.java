package org.papergraph.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class VenueSeriesTest {
    @Test
    void volumesAndYearsOfOneConferenceAreOneSeries() {
        assertEquals(Optional.of("icml"), VenueSeries.of("Proceedings of the 38th ICML"));
        assertEquals(Optional.of("icml"), VenueSeries.of("ICML 2021"));
        assertEquals(Optional.of("icml"), VenueSeries.of("ICML (2)"));
    }

    @Test
    void aVenueOfNumbersAloneIsNone() {
        assertEquals(Optional.empty(), VenueSeries.of("2021"));
    }
}
