package org.papergraph.citation.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    private static List<String> characters(MarkedText text) {
        return IntStream.range(0, text.length())
                .mapToObj(i -> text.at(i) + "/" + text.marks(i) + "/" + text.link(i))
                .toList();
    }

    @Test
    void aStretchOfAnotherTextKeepsItsMarksAndLinksHoweverShortTheTextWasExpectedToBe() {
        MarkedText whole = new MarkedText(1);
        whole.append('a', MarkedText.BOLD, -1);
        whole.append('b', MarkedText.ITALIC, 0);
        whole.append('c', 0, 1);
        MarkedText kept = new MarkedText(0);
        kept.append('x', 0, -1);
        kept.append(whole, 1, 3);
        kept.append(whole, 0, 0);
        assertEquals(List.of("x/0/-1", "b/2/0", "c/0/1"), characters(kept));
        assertEquals("xbc", kept.string());
    }
}
