package org.papergraph.citation.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FirstLettersTest {
    @Test
    void onlyOtherLettersRuleAWordOut() {
        FirstLetters letters = FirstLetters.of(List.of("edition", "d", "éd"));

        assertEquals(
                List.of(true, true, false, true, true, false),
                List.of("edit", "EDITED", "estuary", "d. 3", "éditeur", "do").stream()
                        .map(text -> letters.mayStandAt(text, 0))
                        .toList());
    }
}
