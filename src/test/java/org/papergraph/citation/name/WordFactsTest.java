package org.papergraph.citation.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.citation.name.WordFacts.Kind;
import org.papergraph.citation.name.WordFacts.Sign;
import org.papergraph.citation.text.Lexicon;

class WordFactsTest {
    private final Vocabulary vocabulary = new Vocabulary(new Lexicon());

    @Test
    void aWordIsSeenWithoutTheMarksAroundIt() {
        assertEquals(new WordFacts("J.-P.", "j.-p.", Kind.INITIALS, 0), vocabulary.word("J.-P.*"));
        assertEquals(new WordFacts("van", "van", Kind.SMALL, Sign.PARTICLE.bit), vocabulary.word("van,"));
    }

    @Test
    void theLettersTellWhatAWordMayBe() {
        assertEquals(
                List.of(Kind.EMPTY, Kind.ROLE, Kind.FOREIGN, Kind.FOREIGN, Kind.SMALL, Kind.INITIALS, Kind.CAPITAL),
                List.of("*", "Prof.", "3D", "Tree/Net", "trees", "AB", "Lindqvist").stream()
                        .map(word -> vocabulary.word(word).kind())
                        .toList());
    }

    @Test
    void aWordThatTheListWritesSmallLaterIsCommonFromThenOn() {
        assertEquals(Sign.UNKNOWN.bit, vocabulary.word("Zorb").signs());
        assertFalse(vocabulary.isCommon(vocabulary.word("Zorb")));
        vocabulary.learn("more zorb downhill");
        assertTrue(vocabulary.isCommon(vocabulary.word("Zorb")));
    }
}
