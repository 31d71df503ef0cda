package org.papergraph.citation.section;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.readinglist.Inline;
import org.papergraph.readinglist.ListEntry;
import org.papergraph.readinglist.SourceSpan;
import org.papergraph.readinglist.Style;

class TopicPhraseTest {
    @Test
    void aPhraseHasNoMarkNoYearAndNoBy() {
        List<String> phrases = List.of("Query Processing and Optimization", "Part 3 Multi-way Joins & Sorting");
        List<String> others = List.of(
                "Reeds at Rest: a Study",
                "Reeds at Rest by Ada Lind",
                "Reeds at Rest 2019",
                "Fall 17 Reading Group",
                "Reeds - at Rest");

        assertEquals(List.of(true, true), judged(phrases));
        assertEquals(List.of(false, false, false, false, false), judged(others));
    }

    private static List<Boolean> judged(List<String> headings) {
        return headings.stream().map(text -> TopicPhrase.is(heading(text))).toList();
    }

    private static ListEntry heading(String text) {
        return new ListEntry(
                ListEntry.Kind.HEADING,
                new SourceSpan(1, 1),
                text,
                List.of(new Inline.Text(text, Style.PLAIN, 1)),
                List.of(),
                List.of(),
                List.of());
    }
}
