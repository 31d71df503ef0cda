package org.papergraph.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.papergraph.exchange.Sketch.written;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.citation.Citation;

/// biber reads what we write, and finds nothing against biblatex's data model but fields that a list does not tell.
@Tag("slow")
class BiberTest {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void needBiber() throws InterruptedException {
        boolean there;
        try {
            there = run("biber", "--version") == 0;
        } catch (IOException missing) {
            there = false;
        }
        assumeTrue(there || "true".equals(System.getenv("CI")), "biber is not there");
    }

    private static int run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return process.waitFor();
    }

    @Test
    void nothingIsWrongWithTheExamplesAndWithHostileText() throws IOException, InterruptedException {
        List<Citation> citations = new ArrayList<>(Sketch.hostile());
        citations.addAll(Sketch.examples());
        Files.writeString(folder.resolve("all.bib"), written(CitationFormat.BIBTEX, citations));
        int code = run("biber", "--tool", "--validate-datamodel", "--output-file=checked.bib", "all.bib");
        List<String> log = Files.readAllLines(folder.resolve("log.txt"), StandardCharsets.UTF_8);
        assertEquals(
                List.of(),
                log.stream()
                        .filter(line -> line.startsWith("WARN") || line.startsWith("ERROR"))
                        .filter(line -> !line.contains("Missing mandatory field"))
                        .toList());
        assertEquals(0, code, log.toString());
        long kept = Files.readAllLines(folder.resolve("checked.bib"), StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith("@"))
                .count();
        assertEquals(citations.size(), kept);
    }
}
