package org.papergraph.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.papergraph.bib.PersonName;

class PersonKeyTest {
    @Test
    void wordsStayApartAsTheyAreWritten() {
        assertEquals("abdel rahman|mohamed", PersonKey.of(PersonName.of("Abdel-rahman", "Mohamed")));
        assertEquals("george e|dahl", PersonKey.of(PersonName.of("George E.", "Dahl")));
        assertEquals("j r|firth", PersonKey.of(PersonName.of("J.R.", "Firth")));
        assertEquals("ludwig|van beethoven", PersonKey.of(new PersonName("Ludwig", "van", "Beethoven", "")));
    }

    @Test
    void aNameWithoutLettersStandsAsWritten() {
        assertEquals("|?", PersonKey.of(PersonName.of("", "?")));
    }
}
