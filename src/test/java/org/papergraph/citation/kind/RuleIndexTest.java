package org.papergraph.citation.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.papergraph.bib.WorkType;

class RuleIndexTest {
    private static final TypeRule BOOK = TypeRule.words(WorkType.BOOK, 2, "book", "manual");
    private static final TypeRule COURSE = TypeRule.numbered(WorkType.COURSE, 1, "\\bcs ?\\d{3}", "cs");
    private static final TypeRule VIDEO = TypeRule.parts(WorkType.VIDEO, 3, "video", "影");

    private static final TypeRule WEAKER = TypeRule.words(WorkType.BOOK, 0.5, "tide");

    private static Map<WorkType, Double> votes(String text) {
        double[] votes = new double[WorkType.values().length];
        new RuleIndex(List.of(WEAKER, BOOK, COURSE, VIDEO)).add(text, 0.5, votes);
        Map<WorkType, Double> cast = new EnumMap<>(WorkType.class);
        for (WorkType type : WorkType.values()) {
            double vote = votes[RuleIndex.place(type)];
            if (vote > 0) {
                cast.put(type, vote);
            }
        }
        return cast;
    }

    @Test
    void wordsHoldWholeOrInThePlural() {
        assertEquals(Map.of(WorkType.BOOK, 1.0), votes("two books on tides"));
        assertEquals(Map.of(), votes("bookkeeping on notebook paper"));
    }

    @Test
    void aNeedleBeforeANumberNeedsTheNumber() {
        assertEquals(Map.of(WorkType.COURSE, 0.5), votes("cs 161: reeds"));
        assertEquals(Map.of(), votes("the physics of reeds in 2019"));
    }

    @Test
    void rulesOfEveryKindCountHoweverShortTheNeedle() {
        assertEquals(
                Map.of(WorkType.BOOK, 1.0, WorkType.COURSE, 0.5, WorkType.VIDEO, 1.5), votes("影 of cs101, a manual"));
    }

    @Test
    void theStrongestRuleOfAKindCounts() {
        assertEquals(Map.of(WorkType.BOOK, 1.0), votes("a book on tides"));
        assertEquals(Map.of(WorkType.BOOK, 0.25), votes("tides"));
    }
}
