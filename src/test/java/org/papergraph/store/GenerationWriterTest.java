package org.papergraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.rdf.SampleCitations;

/// The life of a generation, on real TDB2 files.
class GenerationWriterTest {
    @TempDir
    private Path folder;

    @Test
    void publishedGraphAnswersAndIsWhole() {
        Publication publication = publishSample();

        Verification verification = Verification.of(folder);
        assertEquals(List.of(), verification.findings());
        assertEquals(publication.triples(), verification.triples());
        assertEquals(folder.resolve("Data-0001"), publication.generation());
        assertTrue(answer("SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }").contains("" + publication.triples()));
    }

    @Test
    void lastTwoGenerationsStayAndTheNewestAnswers() throws IOException {
        for (int build = 1; build <= 4; build++) {
            publish("<urn:x:s> <urn:x:p> " + build + " .");
        }

        assertEquals(List.of(folder.resolve("Data-0004"), folder.resolve("Data-0003")), generations());
        assertTrue(answer("SELECT ?o WHERE { ?s ?p ?o }").contains("4"));
        try (var children = Files.list(folder)) {
            assertEquals(
                    List.of("Data-0003", "Data-0004", "papergraph.lock"),
                    children.map(each -> each.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void stockTdb2OpensTheNewestGenerationAndLeavesItWhole() {
        publish("<urn:x:s> <urn:x:p> 1 .");
        publish("<urn:x:s> <urn:x:p> 2 . <urn:x:s> <urn:x:p> 3 .");

        DatasetGraph stock = DatabaseMgr.connectDatasetGraph(folder.toString());
        long triples = Txn.calculateRead(
                stock, () -> stock.getDefaultGraph().find().toList().stream().count());
        TDBInternal.expel(stock);

        assertEquals(2, triples);
        assertEquals(List.of(), Verification.of(folder).findings());
    }

    @Test
    void aGraphThatIsOpenStaysAsItIsWhileTheNextIsPublished() {
        publish("<urn:x:s> <urn:x:p> 1 .");
        try (KnowledgeGraph open = KnowledgeGraph.open(folder)) {
            for (int build = 2; build <= 4; build++) {
                publish("<urn:x:s> <urn:x:p> " + build + " .");
            }
            assertEquals(1, open.generation());
            assertTrue(answer(open, "SELECT ?o WHERE { ?s ?p ?o }").contains("1"));
        }
    }

    @Test
    void aSourceThatFailsPublishesNothing() {
        publish("<urn:x:s> <urn:x:p> 1 .");
        IllegalStateException fault = assertThrows(
                IllegalStateException.class,
                () -> new GenerationWriter(folder).publish(stream -> {
                    turtle("<urn:x:s> <urn:x:p> 2 .", stream);
                    throw new IllegalStateException("broken off");
                }));

        assertEquals("broken off", fault.getMessage());
        assertEquals(List.of(folder.resolve("Data-0001")), generations());
        assertTrue(!Files.exists(folder.resolve("gen.tmp")));
        assertEquals(List.of(), Verification.of(folder).findings());
    }

    @Test
    void aSecondBuildIsRefusedInOneLine() {
        StoreException refused = assertThrows(
                StoreException.class,
                () -> new GenerationWriter(folder)
                        .publish(stream -> new GenerationWriter(folder).publish(other -> other.finish())));
        assertEquals(
                folder + ": another build is writing here; wait until it has ended, or give another --loc",
                refused.getMessage());
    }

    @Test
    void whatACutOffBuildLeftIsClearedByTheNext() throws IOException {
        Files.createDirectories(folder.resolve("gen.tmp"));
        Files.writeString(folder.resolve("gen.tmp/SPO.dat"), "half");
        Files.createDirectories(folder.resolve("gen.old"));
        Files.writeString(folder.resolve("gen.old/SPO.dat"), "half");

        publish("<urn:x:s> <urn:x:p> 1 .");

        assertEquals(List.of(), Verification.of(folder).findings());
        assertTrue(!Files.exists(folder.resolve("gen.old")));
    }

    @Test
    void aFileInPlaceOfTheFolderIsOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        StoreException refused =
                assertThrows(StoreException.class, () -> new GenerationWriter(file).publish(StreamRDF::finish));
        assertEquals(file + ": is no folder; choose another one with --loc", refused.getMessage());
    }

    @Test
    void nothingToOpenIsOneLineThatSaysWhatToDo() {
        StoreException none = assertThrows(StoreException.class, () -> KnowledgeGraph.open(folder.resolve("none")));
        assertEquals(folder.resolve("none") + ": no graph here; run: papergraph build LIST.md", none.getMessage());
    }

    @Test
    void aDamagedGenerationIsFoundAndPassedOverLoudly() throws IOException {
        publish("<urn:x:s> <urn:x:p> 1 .");
        publish("<urn:x:s> <urn:x:p> 2 .");
        Path nodes = folder.resolve("Data-0002/nodes-data.obj");
        byte[] bytes = Files.readAllBytes(nodes);
        bytes[3] ^= 1;
        Files.write(nodes, bytes);
        assertEquals(
                List.of(new Finding("nodes-data.obj", "has changed since it was published")),
                Verification.of(folder).findings());

        Files.write(nodes, new byte[1]);
        try (KnowledgeGraph graph = KnowledgeGraph.open(folder)) {
            assertEquals(1, graph.generation());
            assertEquals(1, graph.warnings().size());
            assertTrue(graph.warnings().getFirst().contains("nodes-data.obj"), graph.warnings()::getFirst);
        }
    }

    @Test
    void aNamedGraphIsReplacedInANewGenerationAndAllElseStays() throws IOException {
        publishSample();
        Map<String, Manifest.FileMark> before =
                Manifest.read(folder.resolve("Data-0001")).files();
        String identity = answer("SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } }");
        replace("<urn:x:a> <urn:x:p> 0.25e0 .");
        replace("<urn:x:a> <urn:x:p> 0.5e0 . <urn:x:b> <urn:x:p> 1 .");

        assertEquals(List.of(), Verification.of(folder).findings());
        assertEquals(List.of(folder.resolve("Data-0003"), folder.resolve("Data-0002")), generations());
        Map<String, Manifest.FileMark> after =
                Manifest.read(folder.resolve("Data-0003")).files();
        for (String file : List.of("SPO.dat", "POS.dat", "OSP.dat", "SPO.idn", "prefixes-data.obj")) {
            assertEquals(before.get(file), after.get(file), file);
        }
        assertEquals("o\n0.5e0\n1\n", csv("SELECT ?o WHERE { GRAPH <urn:x:net> { ?s ?p ?o } } ORDER BY ?s"));
        replace("");
        assertEquals(identity, answer("SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } }"));
    }

    @Test
    void twoCopiesOfOneGraphAreTheSameFiles() throws IOException {
        publishSample();
        replace("<urn:x:a> <urn:x:p> 0.25e0 .");
        Manifest first = Manifest.read(folder.resolve("Data-0002"));
        Folders.delete(folder.resolve("Data-0002"));
        replace("<urn:x:a> <urn:x:p> 0.25e0 .");
        assertEquals(first, Manifest.read(folder.resolve("Data-0002")));
    }

    @Test
    void aCopyOfAnOlderGraphIsRefused() {
        publish("<urn:x:s> <urn:x:p> 1 .");
        try (KnowledgeGraph old = KnowledgeGraph.open(folder)) {
            publish("<urn:x:s> <urn:x:p> 2 .");
            StoreException refused = assertThrows(
                    StoreException.class,
                    () -> new GenerationWriter(folder).publishWith(old, "urn:x:net", StreamRDF::finish));
            assertEquals(
                    folder + ": Data-0002 is newer than the Data-0001 that this comes from; run the same command again,"
                            + " or, if papergraph verify finds it broken, papergraph build",
                    refused.getMessage());
        }
        assertEquals(List.of(folder.resolve("Data-0002"), folder.resolve("Data-0001")), generations());
    }

    @Test
    void damageIsNotCopied() throws IOException {
        publish("<urn:x:s> <urn:x:p> 1 .");
        Path nodes = folder.resolve("Data-0001/nodes-data.obj");
        byte[] bytes = Files.readAllBytes(nodes);
        bytes[3] ^= 1;
        Files.write(nodes, bytes);
        StoreException refused = assertThrows(StoreException.class, () -> replace(""));
        assertEquals(
                nodes + ": has changed since it was published; build again to mend the graph", refused.getMessage());
        assertEquals(List.of(folder.resolve("Data-0001")), generations());
        assertTrue(!Files.exists(folder.resolve("gen.tmp")));
    }

    private void replace(String turtle) {
        try (KnowledgeGraph graph = KnowledgeGraph.open(folder)) {
            new GenerationWriter(folder).publishWith(graph, "urn:x:net", stream -> turtle(turtle, stream));
        }
    }

    private List<Path> generations() {
        return new Generations(folder).newestFirst();
    }

    private Publication publish(String turtle) {
        return new GenerationWriter(folder).publish(stream -> turtle(turtle, stream));
    }

    private Publication publishSample() {
        return new GenerationWriter(folder).publish(SampleCitations.writer());
    }

    private static void turtle(String turtle, StreamRDF out) {
        RDFParser.fromString(turtle, Lang.TURTLE).parse(out);
    }

    private String answer(String sparql) {
        try (KnowledgeGraph graph = KnowledgeGraph.open(folder)) {
            return answer(graph, sparql);
        }
    }

    private String csv(String sparql) {
        try (KnowledgeGraph graph = KnowledgeGraph.open(folder)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            AnswerFormat format = new AnswerFormat(ResultFormat.CSV, GraphFormat.TURTLE, 0);
            graph.answer(BoundQuery.of("test", sparql, Map.of()), format, out);
            return out.toString(StandardCharsets.UTF_8).replace("\r", "");
        }
    }

    private static String answer(KnowledgeGraph graph, String sparql) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        graph.answer(BoundQuery.of("test", sparql, Map.of()), AnswerFormat.table(0), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
