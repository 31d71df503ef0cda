package org.papergraph.citation.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NumeralsTest {
    private static final List<String> TEXTS = List.of(
            "Journal of Tides, vol. 12",
            "Tides 12 (3)",
            "Tides, S7–S19",
            "SeaConf '19",
            "SeaConf2019: the tides",
            "Tides of 2019",
            "Twelve tides");

    @Test
    void aNumberBehindAWordIsSeenThroughItsFullStop() {
        assertEquals(
                List.of("Journal of Tides, vol. 12"),
                TEXTS.stream()
                        .filter(text -> Numerals.behind(text, Set.of("vol", "l")))
                        .toList());
        assertEquals(
                List.of(true, true, true, false),
                List.of(
                        Numerals.behind("Tides núm. 3", Set.of("m")),
                        Numerals.behind("Приливы, Т. 3", Set.of("т")),
                        Numerals.behind("Tides №3", Set.of("№")),
                        Numerals.behind("TIDES 2019", Set.of("s"))));
    }

    @Test
    void aMarkStandsBetweenNumbersWithALetterOnlyWhereOneMay() {
        assertEquals(
                List.of("Tides 12 (3)"),
                TEXTS.stream().filter(text -> Numerals.around(text, "(", false)).toList());
        assertEquals(
                List.of("Tides, S7–S19"),
                TEXTS.stream().filter(text -> Numerals.around(text, "–", true)).toList());
        assertEquals(
                List.of(),
                TEXTS.stream().filter(text -> Numerals.around(text, "–", false)).toList());
    }

    @Test
    void aTextEndsInANumberButForTheMarksGiven() {
        assertEquals(
                List.of("Journal of Tides, vol. 12", "Tides 12 (3)", "Tides, S7–S19", "SeaConf '19", "Tides of 2019"),
                TEXTS.stream().filter(text -> Numerals.atEnd(text, ")")).toList());
    }

    @Test
    void theFirstNumberStartsWithTheMarkBeforeItsWord() {
        assertEquals(
                List.of(", pp. 3-9", "; 12 (3)", "S7"),
                List.of("Tides, pp. 3-9", "Tides; 12 (3)", "S7").stream()
                        .map(text -> text.substring(Numerals.start(text)))
                        .toList());
    }

    @Test
    void aShortYearStandsBehindACapital() {
        assertEquals(
                List.of(true, true, false),
                List.of(
                        Numerals.behindCapital("ICML'19"),
                        Numerals.behindCapital("ICML 2019"),
                        Numerals.behindCapital("Tides 19")));
    }
}
