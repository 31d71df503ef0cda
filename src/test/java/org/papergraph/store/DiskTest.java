package org.papergraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk that is full, and one that cannot be written: real ones, small and in memory. Skipped where this process may
/// not mount.
@Tag("slow")
class DiskTest {
    @TempDir
    private Path folder;

    private Path disk;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", disk.toString()) == 0,
                "mounting a small disk is not allowed here");
    }

    /// Lazily: files stay mapped into memory until the garbage collector finds them.
    @AfterEach
    void unmount() throws IOException, InterruptedException {
        run("umount", "--lazy", disk.toString());
    }

    @Test
    void aFullDiskIsOneLineAndLeavesTheOldGraphWhole() throws IOException, InterruptedException {
        Path location = disk.resolve("graph");
        publish(location, 10);

        for (int triples : new int[] {100_000, 200_000, 400_000}) {
            StoreException full = assertThrows(StoreException.class, () -> publish(location, triples));
            String message = String.valueOf(full.getMessage());
            assertTrue(
                    message.matches(".*/graph: the disk is full \\(\\d+ MiB free\\); make room and build again;"
                            + " the graph that was there is unchanged"),
                    message);
            assertEquals(List.of(), Verification.of(location).findings());
        }
        assertEquals(0, run("mount", "-o", "remount,size=64m", disk.toString()));
        publish(location, 20);
        assertEquals(20, Verification.of(location).triples());
    }

    @Test
    void aReadOnlyFolderIsOneLineAndLeavesTheOldGraphWhole() throws IOException, InterruptedException {
        Path location = disk.resolve("graph");
        publish(location, 10);
        Path readOnly = readOnly();
        try {
            Path unwritable = readOnly.resolve("graph");
            assertMessage(
                    unwritable
                            + ": cannot be written; choose another folder with --loc"
                            + "; the graph that was there is unchanged",
                    unwritable);
            Path fresh = readOnly.resolve("new");
            assertMessage(fresh + ": cannot be written; choose another folder with --loc", fresh);
        } finally {
            run("umount", "--lazy", readOnly.toString());
        }
        assertEquals(10, Verification.of(location).triples());
    }

    @Test
    void aGraphInAReadOnlyFolderIsReadAndNothingStaysBehind() throws IOException, InterruptedException {
        publish(disk.resolve("graph"), 10);
        Path readOnly = readOnly();
        List<Path> before = copies();
        try (KnowledgeGraph graph = KnowledgeGraph.open(readOnly.resolve("graph"))) {
            assertEquals(
                    10, graph.read(dataset -> dataset.getDefaultGraph().size()).intValue());
            assertEquals(before, copies());
            Verification verification = Verification.of(readOnly.resolve("graph"));
            assertEquals(List.of(), verification.findings());
            assertEquals(10, verification.triples());
        } finally {
            run("umount", "--lazy", readOnly.toString());
        }
    }

    private Path readOnly() throws IOException, InterruptedException {
        Path readOnly = Files.createDirectory(folder.resolve("read-only"));
        assumeTrue(
                run("mount", "--bind", disk.toString(), readOnly.toString()) == 0
                        && run("mount", "-o", "remount,bind,ro", readOnly.toString()) == 0,
                "mounting a folder for reading only is not allowed here");
        return readOnly;
    }

    private static List<Path> copies() throws IOException {
        try (Stream<Path> temporary = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return temporary
                    .filter(each -> each.getFileName().toString().startsWith("papergraph"))
                    .toList();
        }
    }

    private static void assertMessage(String message, Path location) {
        assertEquals(
                message,
                assertThrows(StoreException.class, () -> publish(location, 20)).getMessage());
    }

    private static void publish(Path location, int triples) {
        new GenerationWriter(location).publish(out -> write(out, triples));
    }

    private static void write(StreamRDF out, int triples) {
        Node property = NodeFactory.createURI("urn:x:p");
        for (int i = 0; i < triples; i++) {
            out.triple(Triple.create(
                    NodeFactory.createURI("urn:x:s" + i), property, NodeFactory.createURI("urn:x:o" + i)));
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
