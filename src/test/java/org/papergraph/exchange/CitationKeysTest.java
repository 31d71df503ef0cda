package org.papergraph.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.bib.PersonName;
import org.papergraph.bib.WorkType;
import org.papergraph.citation.Citation;

class CitationKeysTest {
    private final List<String> changed = new ArrayList<>();
    private final CitationKeys keys = new CitationKeys(changed::add);

    private String key(Sketch sketch) {
        return keys.next(sketch.cited());
    }

    @Test
    void aKeyIsFamilyNameYearAndTheFirstTellingWord() {
        assertEquals(
                "hinton2006fast",
                key(Sketch.of(WorkType.PAPER, "A Fast Learning Algorithm for Deep Belief Nets")
                        .by("Geoffrey E.", "Hinton")
                        .by("Simon", "Osindero")
                        .on("2006-07")));
    }

    @Test
    void lettersOutsideAsciiAreFoldedAndParticlesLeftOut() {
        PersonName name = new PersonName("Jürgen", "von der", "Müßiggång-Ós", "");
        assertEquals(
                "mussiggangos1999element",
                key(Sketch.of(WorkType.PAPER, "Élément").by(name).on("1999")));
    }

    @Test
    void withoutPeopleABodyOrTheTitleNamesTheWork() {
        assertEquals(
                "toronto2015neural",
                key(Sketch.of(WorkType.COURSE, "Neural Nets").body("U. Toronto").on("2015")));
        assertEquals(
                "statistical2003learning",
                key(Sketch.of(WorkType.BOOK, "The Statistical Learning").on("2003")));
        assertEquals(
                "nglecture",
                key(Sketch.of(WorkType.COURSE, "Ng's Lecture Notes").by("", "Ng")));
    }

    @Test
    void aTitleInAnotherScriptStillGivesAStableKey() {
        Sketch sketch = Sketch.of(WorkType.BOOK, "机器学习").by("志华", "周").on("2016");
        String first = new CitationKeys(changed::add).next(sketch.cited());
        assertEquals(first, key(sketch));
        assertEquals(first + "a", key(sketch));
        assertEquals("ref2016x", first.substring(0, 8));
    }

    @Test
    void equalKeysGetLettersInTheirOrderAndNoKeyIsGivenTwice() {
        Citation fast =
                Sketch.of(WorkType.PAPER, "Fast").by("Ann", "Lee").on("2000").cited();
        Citation fasta =
                Sketch.of(WorkType.PAPER, "Fasta").by("Ann", "Lee").on("2000").cited();
        assertEquals(
                List.of("lee2000fast", "lee2000fasta", "lee2000fastaa", "lee2000fastb"),
                List.of(keys.next(fast), keys.next(fasta), keys.next(fasta), keys.next(fast)));
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            many.add(keys.next(fast));
        }
        assertEquals(5000, new HashSet<>(many).size());
    }

    @Test
    void theKeyOfTheSourceIsKeptAndAChangedOneIsToldOf() {
        Sketch fast = Sketch.of(WorkType.PAPER, "Fast").by("Ann", "Lee").on("2000");
        assertEquals("lee2000fast", key(fast));
        assertEquals("DBLP:conf/x/Lee00", key(fast.key("DBLP:conf/x/Lee00")));
        assertEquals(List.of(), changed);
        assertEquals("DBLP:conf/x/Lee00a", key(fast.key("DBLP:conf/x/Lee00")));
        assertEquals("lee2000fasta", key(fast.key("lee%")));
        assertEquals(
                List.of(
                        "lists/nets.md:3: the key DBLP:conf/x/Lee00 is taken; written as DBLP:conf/x/Lee00a",
                        "lists/nets.md:3: the key lee% cannot be cited; written as lee2000fasta"),
                changed);
    }
}
