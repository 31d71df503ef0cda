package org.papergraph.citation.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordSetTest {
    private static final int MANY = 5000;

    @Test
    void holdsTheWordsThatWereAddedAndNoOthers() {
        WordSet words = new WordSet();
        IntStream.range(0, MANY).mapToObj(i -> "reed" + i).forEach(words::add);

        assertEquals(
                MANY,
                IntStream.range(0, 2 * MANY)
                        .filter(i -> words.contains("reed" + i))
                        .count());
        assertFalse(words.contains("reed"));
        assertFalse(words.contains(""));
    }

    @Test
    void tellsWordsOfOneHashApart() {
        WordSet words = new WordSet();
        words.add("Aa");
        words.add("");
        words.add("");

        assertEquals("Aa".hashCode(), "BB".hashCode());
        assertFalse(words.contains("BB"));
        assertTrue(words.contains(""));
    }
}
