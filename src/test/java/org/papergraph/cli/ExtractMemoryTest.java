package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A list of any length is read in memory that does not grow with it.
///
/// The list is six times as long as what is settled at a time, and the heap of the child too small for all of it: were
/// it settled whole, the child would run out of memory.
@Tag("slow")
class ExtractMemoryTest {
    private static final int ENTRIES = 15_000;
    private static final int ENTRIES_OF_A_SECTION = 50;
    private static final String HEAP = "-Xmx32m";

    @Test
    void aLongListIsReadInASmallHeap(@TempDir Path folder) throws IOException, InterruptedException {
        Path list = folder.resolve("list.md");
        try (BufferedWriter writer = Files.newBufferedWriter(list)) {
            for (int i = 0; i < ENTRIES; i++) {
                writer.write(i % ENTRIES_OF_A_SECTION == 0 ? "\n## Topic " + i / ENTRIES_OF_A_SECTION + "\n\n" : "");
                writer.write("* Ann Lee and Bo Kim. [On the Width of Table " + i + "](https://example.org/" + i
                        + ".pdf). VLDB 2019.\n");
            }
        }
        Child child = Child.run(
                folder,
                Map.of(),
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.papergraph.cli.Papergraph",
                        "extract",
                        list.toString()));

        assertEquals(0, child.code(), child.err());
        assertEquals(ENTRIES, child.out().lines().count());
    }
}
