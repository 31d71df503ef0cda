package org.papergraph.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.papergraph.citation.CitationReader;
import org.papergraph.citation.Outcome;
import org.papergraph.readinglist.ListProblem;
import org.papergraph.readinglist.ListText;

/// Lists that nobody writes by hand: they end in bounded time, and the entry behind the trouble is still read.
@Tag("slow")
@Timeout(60)
class PathologicalListTest {
    private static final String LAST = "\n\n# End\n\n* [The Last Paper](http://example.org/last.pdf); Ann Lee; 2001\n";

    private final List<ListProblem> problems = new ArrayList<>();

    private List<String> titles(byte[] list) throws IOException {
        List<String> titles = new ArrayList<>();
        List<CitationWriter> writers = Stream.of(CitationFormat.values())
                .map(format -> format.writer(OutputStream.nullOutputStream(), changed -> {}))
                .toList();
        problems.addAll(new CitationReader(new BibtexReader())
                .read("list.md", ListText.of(list), outcome -> {
                    if (outcome instanceof Outcome.Cited(var citation)) {
                        writers.forEach(writer -> writer.write(citation));
                        titles.add(citation.work().title());
                    }
                })
                .problems());
        return titles;
    }

    private List<String> titles(String list) throws IOException {
        return titles(list.getBytes(StandardCharsets.UTF_8));
    }

    private void assertReadToItsEnd(String trouble) throws IOException {
        assertEquals("The Last Paper", titles(trouble + LAST).getLast());
    }

    @Test
    void manyWorksInOneRow() throws IOException {
        String key = "[Lind et al., 2019](http://example.org/lind.pdf); ";
        assertReadToItsEnd("| Day | Papers |\n| --- | --- |\n| May 1 | " + key.repeat(8_000) + " |\n");
    }

    @Test
    void aHundredThousandNestedBrackets() throws IOException {
        assertReadToItsEnd("* " + "[".repeat(100_000) + "a" + "]".repeat(100_000) + "(b)");
        assertReadToItsEnd("* " + "[a](".repeat(50_000) + "b");
        assertReadToItsEnd("* " + "(".repeat(100_000) + "\"".repeat(10_000));
    }

    @Test
    void aHundredThousandUnderscoresForTheAuthorsAbove() throws IOException {
        assertReadToItsEnd("* Lee, A. *Reeds*. 1999.\n* " + "\\_".repeat(100_000) + ". *Rushes at Rest*. 2001.");
        assertReadToItsEnd("* Lee, A. *Reeds*. 1999.\n* " + "—".repeat(100_000) + ". *Rushes at Rest*. 2001.");
    }

    @Test
    void aHundredThousandNestedBullets() throws IOException {
        assertReadToItsEnd("- ".repeat(100_000) + "a");
        assertReadToItsEnd("> ".repeat(100_000) + "a");
        assertReadToItsEnd("> - 1. ".repeat(30_000) + "a");
    }

    @Test
    void aHundredThousandNestedTags() throws IOException {
        assertReadToItsEnd("<div><b><a href=x>".repeat(30_000) + "a" + "</a></b></div>".repeat(30_000));
        assertReadToItsEnd("* x " + "<b>".repeat(100_000));
        assertReadToItsEnd("* x " + "<!-- ".repeat(50_000));
    }

    @Test
    void aHundredThousandReferenceLinks() throws IOException {
        StringBuilder list = new StringBuilder("* [Title][r99999] and ");
        for (int i = 0; i < 100_000; i++) {
            list.append('[').append(i).append("][r").append(i % 7).append("] ").append(i % 50 == 0 ? "\n" : "");
        }
        list.append("\n\n");
        for (int i = 0; i < 100_000; i++) {
            list.append("[r")
                    .append(i)
                    .append("]: http://example.org/")
                    .append(i)
                    .append('\n');
        }
        assertReadToItsEnd(list.toString());
    }

    @Test
    void aHugeTable() throws IOException {
        String row = "| [Paper on Trees](http://example.org/a.pdf) | Ann Lee | 2001 |\n";
        assertEquals(
                10_001,
                titles("| Title | Authors | Year |\n|---|---|---|\n" + row.repeat(10_000) + LAST)
                        .size());
        assertReadToItsEnd("|" + " a |".repeat(50_000) + "\n|" + "---|".repeat(50_000) + "\n|" + " b |".repeat(50_000));
        assertReadToItsEnd("Day  Reading\n" + "-- ".repeat(80_000) + "\nMon  *A Title*");
    }

    @Test
    void oneLineOfTwentyMegabytes() throws IOException {
        assertReadToItsEnd("* [A Paper](u); " + "Ann Lee, ".repeat(2_200_000));
        assertEquals(1, problems.getFirst().line());
    }

    @Test
    void longWordsNamesAndNumbers() throws IOException {
        assertReadToItsEnd("* " + "a".repeat(200_000));
        assertReadToItsEnd("* " + "A. ".repeat(50_000));
        assertReadToItsEnd("* Title. " + "1".repeat(100_000) + "(" + "2,".repeat(50_000) + "): 3–4");
        assertReadToItsEnd("* Title, " + "and ".repeat(40_000) + "et al., In Proc. " + "of the ".repeat(20_000));
        assertReadToItsEnd("* " + "Lind, A. and ".repeat(15_000));
        assertReadToItsEnd("* " + "Lind A, ".repeat(25_000) + "and C Vogt. 2011. Reeds at rest.");
        assertReadToItsEnd("* Title " + "a.b-".repeat(50_000) + "com/x");
        assertReadToItsEnd("* Reeds:\n```\n" + "Lind A. ".repeat(20_000) + "doi: 10.1234/x\n```\n");
        assertReadToItsEnd("* **" + "Title: \"with 'quotes' ".repeat(10_000));
        assertReadToItsEnd("* http://" + "a.b/".repeat(50_000));
        assertReadToItsEnd("* Title " + "\"(a)b".repeat(1_000_000));
        assertReadToItsEnd("* Ada Lind " + "\"A\" (1) ".repeat(500_000));
        assertReadToItsEnd("* Title 10. " + "10.1 ".repeat(1_000_000));
    }

    @Test
    void unclosedBibtex() throws IOException {
        assertReadToItsEnd("```bibtex\n" + "@book{a, title = {".repeat(5_000) + "\n```");
        assertReadToItsEnd("```bibtex\n@book{a, title = " + "{".repeat(100_000) + "\n```");
    }

    @Test
    void badBytesAreToldWithTheirLine() throws IOException {
        byte[] list = ("* a\n* Ren\u00e9 \0 b\r* c\r\n* d" + LAST).getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("The Last Paper", titles(list).getLast());
        assertEquals(List.of(2, 2), problems.stream().map(ListProblem::line).toList());
    }

    /// The seeds of the fuzzer, and what it found once.
    @TestFactory
    Stream<DynamicTest> everySeedIsReadAndWritten() throws IOException {
        List<Path> seeds;
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/fuzz"))) {
            seeds = files.sorted().toList();
        }
        assertTrue(seeds.size() >= 6);
        return seeds.stream()
                .map(seed -> DynamicTest.dynamicTest(
                        seed.getFileName().toString(),
                        () -> ListFuzzTarget.fuzzerTestOneInput(Files.readAllBytes(seed))));
    }
}
