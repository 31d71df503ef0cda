package org.papergraph.citation.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class NeedlesTest {
    @Test
    void findsAnyOfSeveralStrings() {
        Needles needles = Needles.of("(Ed", "bers.", "ред.", "ed");
        assertEquals(
                List.of(true, true, true, true, false, false, false, false),
                List.of("Lind (Ed.)", "Übers. von Lind", "под ред.", "ed", "(E. Lind)", "(E", "e", "").stream()
                        .map(needles::areIn)
                        .toList());
    }

    @Test
    void looksNoFurtherThanAPlace() {
        String address = "https://reeds.org/x.com/";

        assertEquals(
                List.of(false, true),
                List.of(
                        Needles.of("x.com/").areIn(address, 18),
                        Needles.of("reeds").areIn(address, 18)));
    }

    @Test
    void refusesAStringOfOneCharacter() {
        assertThrows(IllegalArgumentException.class, () -> Needles.of("ed", "x"));
    }
}
