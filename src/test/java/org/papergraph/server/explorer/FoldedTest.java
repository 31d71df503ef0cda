package org.papergraph.server.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Kurt Gödel           | kurt godel
        Łukasz Ørsted-Groß   | lukasz orsted gross
        Þórður Æneas         | thordur aeneas
        Фёдор Ломоносов      | федор ломоносов
        王伟                 | 王伟
        “On Machines” (2nd!) | on machines 2nd
        """)
    void aNameIsWhatIsTypedForIt(String name, String typed) {
        assertEquals(typed, Folded.of(name));
        assertEquals(typed, Folded.of(typed));
    }
}
