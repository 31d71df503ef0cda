package org.papergraph.citation.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.bib.WorkType;

class RuleIndexTest {
    private static final TypeRule BOOK = TypeRule.words(WorkType.BOOK, 2, "book", "manual");
    private static final TypeRule COURSE = TypeRule.numbered(WorkType.COURSE, 1, "\\bcs ?\\d{3}", "cs");
    private static final TypeRule VIDEO = TypeRule.parts(WorkType.VIDEO, 3, "video", "影");

    private static List<TypeRule> held(String text) {
        List<TypeRule> held = new ArrayList<>();
        new RuleIndex(List.of(BOOK, COURSE, VIDEO)).held(text, held::add);
        return held;
    }

    @Test
    void wordsHoldWholeOrInThePlural() {
        assertEquals(List.of(BOOK), held("two books on tides"));
        assertEquals(List.of(), held("bookkeeping on notebook paper"));
    }

    @Test
    void aNeedleBeforeANumberNeedsTheNumber() {
        assertEquals(List.of(COURSE), held("cs 161: tides"));
        assertEquals(List.of(), held("the physics of tides in 2019"));
    }

    @Test
    void rulesThatHoldComeInTheirOrderHoweverShortTheNeedle() {
        assertEquals(List.of(BOOK, COURSE, VIDEO), held("影 of cs101, a manual"));
    }
}
