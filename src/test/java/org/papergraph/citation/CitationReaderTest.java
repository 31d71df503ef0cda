package org.papergraph.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.papergraph.readinglist.ListText;

/// What a list's reading tells besides the works themselves: what was left out and why, and how sure it is.
class CitationReaderTest {
    private static final String CLEAR = "- [Linear Scan Register Allocation](https://example.org/a.pdf), "
            + "Massimiliano Poletto, Vivek Sarkar, PLDI 1999\n";

    @Test
    void anEntryThatMayBeReadTwoWaysIsLessSureThanOneThatMayNot() throws IOException {
        List<Citation> cited = cited(CLEAR.repeat(3) + "- Grey Wolf Turing Rosser Church Park, Bloom, 1936\n");
        assertTrue(cited.getFirst().confidence() > 0.9, () -> "clear: " + cited.getFirst());
        assertTrue(cited.getLast().confidence() < 0.8, () -> "doubtful: " + cited.getLast());
    }

    @Test
    void confidenceIsTheSameAtEachReading() throws IOException {
        String list = CLEAR.repeat(4);
        assertEquals(cited(list), cited(list));
    }

    @Test
    void whatIsNoEntryLeavesWithItsLineAndReason() throws IOException {
        assertEquals(
                List.of("3 entry of a table of contents", "5 no link and nothing but words"),
                reasons("# List\n\n- [Basics](#basics)\n\n- just a few words here\n"));
    }

    @Test
    void aRowOfResultsIsNoWork() throws IOException {
        assertEquals(
                List.of("5 row of a table that lists no works"),
                reasons("# Results\n\n| Detector | Recall |\n|---|---|\n| A-Net | 71.2 |\n"));
    }

    /// More entries than are settled at a time, in sections that several threads settle.
    @Test
    void outcomesLeaveInTheOrderOfTheFileOnTheThreadThatAsked() throws IOException {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < 6000; i++) {
            list.append(i % 40 == 0 ? "\n## Part " + i / 40 + "\n\n" : "").append(CLEAR);
        }
        List<Integer> ordinals = new ArrayList<>();
        Set<Thread> threads = new HashSet<>();
        new CitationReader().read("list.md", text(list.toString()), outcome -> {
            threads.add(Thread.currentThread());
            if (outcome instanceof Outcome.Cited(Citation citation)) {
                ordinals.add(citation.origin().ordinal());
            }
        });

        assertEquals(IntStream.rangeClosed(1, 6000).boxed().toList(), ordinals);
        assertEquals(Set.of(Thread.currentThread()), threads);
    }

    @Test
    void aListWhoseBytesEndInAFaultThrowsTheFault() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("list.md: the disk is gone");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return read();
            }
        };
        Iterator<InputStream> opened =
                List.of(InputStream.nullInputStream(), broken).iterator();

        IOException thrown = assertThrows(
                IOException.class, () -> new CitationReader().read("list.md", opened::next, outcome -> {}));
        assertEquals("list.md: the disk is gone", thrown.getMessage());
    }

    @Test
    void aFaultOfWhoTakesTheOutcomesEndsTheReading() {
        UncheckedIOException full = new UncheckedIOException(new IOException("disk full"));

        assertEquals(
                full,
                assertThrows(
                        UncheckedIOException.class,
                        () -> new CitationReader().read("list.md", text(CLEAR.repeat(6000)), outcome -> {
                            throw full;
                        })));
    }

    private static List<Citation> cited(String markdown) throws IOException {
        List<Citation> cited = new ArrayList<>();
        outcomes(markdown).forEach(outcome -> {
            if (outcome instanceof Outcome.Cited(Citation citation)) {
                cited.add(citation);
            }
        });
        return cited;
    }

    private static List<String> reasons(String markdown) throws IOException {
        List<String> reasons = new ArrayList<>();
        outcomes(markdown).forEach(outcome -> {
            if (outcome instanceof Outcome.NotCited notCited) {
                reasons.add(notCited.span().startLine() + " " + notCited.reason());
            }
        });
        return reasons;
    }

    private static List<Outcome> outcomes(String markdown) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        new CitationReader().read("list.md", text(markdown), outcomes::add);
        return outcomes;
    }

    private static ListText text(String markdown) {
        return ListText.of(markdown.getBytes(StandardCharsets.UTF_8));
    }
}
