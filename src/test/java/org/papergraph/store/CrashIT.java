package org.papergraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills builds with SIGKILL at thirty moments: twenty while they write, ten between the last triple and a little after
/// the rename. Each time one whole graph answers, and the next build works.
class CrashIT {
    private static final int AFTER_WRITING = 10;

    @TempDir
    private Path folder;

    private int mark = 1;

    @Test
    void aKillAtAnyMomentLeavesOneWholeGraph() throws IOException, InterruptedException {
        publishHere();
        long tail = nanosFromWrittenToPublished();
        assertWholeGraph(List.of(++mark));

        int killed = 0;
        for (int step = 0; step < CrashBuilder.STEPS; step++) {
            killed += kill("writing " + step, 0) ? 1 : 0;
        }
        for (int moment = 0; moment < AFTER_WRITING; moment++) {
            killed += kill("written", tail * moment / (AFTER_WRITING - 2)) ? 1 : 0;
        }
        assertTrue(killed >= CrashBuilder.STEPS, killed + " builds were killed before they had ended");
    }

    /// Whether the build was still running when it was to be killed.
    private boolean kill(String line, long nanosAfter) throws IOException, InterruptedException {
        Process build = start(mark + 1);
        boolean running;
        try (BufferedReader lines = build.inputReader()) {
            await(lines, line);
            LockSupport.parkNanos(nanosAfter);
            running = build.isAlive();
            build.destroyForcibly();
            build.waitFor();
        }
        assertWholeGraph(List.of(mark, mark + 1));
        mark += 2;
        publishHere();
        assertWholeGraph(List.of(mark));
        assertTrue(Files.notExists(folder.resolve("gen.tmp")));
        return running;
    }

    private long nanosFromWrittenToPublished() throws IOException, InterruptedException {
        Process build = start(mark + 1);
        try (BufferedReader lines = build.inputReader()) {
            await(lines, "written");
            long written = System.nanoTime();
            await(lines, "published");
            assertEquals(0, build.waitFor());
            return System.nanoTime() - written;
        }
    }

    private static void await(BufferedReader lines, String wanted) throws IOException {
        for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals(wanted)) {
                return;
            }
        }
        throw new IOException("the build ended before it said \"" + wanted + "\"");
    }

    private Process start(int number) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashBuilder.class.getName(),
                        folder.toString(),
                        Integer.toString(number))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private void publishHere() {
        Node node = NodeFactory.createURI("urn:x:mark");
        Node number = NodeFactory.createLiteralDT(Integer.toString(mark), XSDDatatype.XSDinteger);
        new GenerationWriter(folder).publish(out -> out.triple(Triple.create(node, node, number)));
    }

    /// The newest graph is whole, and all its objects are one of these numbers.
    private void assertWholeGraph(List<Integer> marks) {
        Verification verification = Verification.of(folder);
        assertEquals(List.of(), verification.findings());
        try (KnowledgeGraph graph = KnowledgeGraph.open(folder)) {
            assertEquals(List.of(), graph.warnings());
            List<String> found =
                    graph.read(dataset -> dataset
                            .getDefaultGraph()
                            .find()
                            .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                            .toList()
                            .stream()
                            .distinct()
                            .toList());
            assertEquals(1, found.size());
            assertTrue(marks.contains(Integer.valueOf(found.getFirst())), found + " instead of one of " + marks);
        }
    }
}
