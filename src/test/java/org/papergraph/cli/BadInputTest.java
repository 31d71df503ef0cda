package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is wrong with what a user hands in, they get one line that says where and what to do.
class BadInputTest {
    private static final Path LIST = Path.of("examples/neural-networks.md");

    @TempDir
    private static Path folder;

    private static Path graph;

    @BeforeAll
    static void build() {
        graph = folder.resolve("graph");
        assertEquals(0, Ran.of("build", LIST, "--loc", graph).code());
    }

    /// One line, with these words, and no trace of the program's inside.
    private static void assertOneLine(int code, Ran ran, String... words) {
        assertAll(
                () -> assertEquals(code, ran.code(), ran.err()),
                () -> assertEquals("", ran.out()),
                () -> assertEquals(1, ran.err().lines().count(), ran.err()),
                () -> assertTrue(ran.err().startsWith("papergraph: "), ran.err()),
                () -> assertFalse(ran.err().matches("(?s).*(Exception|internal error|\tat ).*"), ran.err()),
                () -> {
                    for (String word : words) {
                        assertTrue(ran.err().contains(word), ran.err());
                    }
                });
    }

    private static Ran build(Object source) {
        return Ran.of("build", source, "--loc", folder.resolve("never"));
    }

    @Test
    void aMissingFileIsNamed() {
        assertOneLine(1, build(folder.resolve("none.md")), "none.md: no such file");
    }

    @Test
    void anEmptyFileIsToldOf() throws IOException {
        Path file = Files.writeString(folder.resolve("empty.md"), "\n  \n");
        assertOneLine(1, build(file), "empty.md", "is empty");
        assertOneLine(1, Ran.of("extract", file), "empty.md", "is empty");
    }

    @Test
    void otherXmlIsToldOf() {
        Ran ran = Ran.of("extract", "pom.xml");
        assertOneLine(0, ran, "pom.xml: no entry found; of XML, that of the ACL Anthology is read");
    }

    @Test
    void packedDataIsNotTakenForText() throws IOException {
        Path file = folder.resolve("packed.md");
        byte[] noise = new byte[100_000];
        new Random(7).nextBytes(noise);
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(noise);
        }
        assertOneLine(1, build(file), "packed.md", "is not text");
    }

    @Test
    void aPdfIsNotTakenForText() throws IOException {
        Path file = Files.writeString(folder.resolve("paper.md"), "%PDF-1.5\n1 0 obj\n<< /Type /Catalog >>\n");
        assertOneLine(1, build(file), "paper.md", "is not text");
    }

    @Test
    void aFolderWithoutListsIsToldOf() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("nothing"));
        Files.writeString(empty.resolve("notes.txt"), "no list");
        assertOneLine(1, build(empty), "nothing: no reading list", ".md");
    }

    @Test
    void proseAloneBuildsNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("prose.md"), "# Welcome\n\nThis is prose about nothing much.\n");
        assertOneLine(1, build(file), "prose.md: no entry found");
        assertFalse(Files.exists(folder.resolve("never")));
    }

    @Test
    void ofSeveralSourcesTheOneWithoutEntryIsNamed() throws IOException {
        Path prose =
                Files.writeString(folder.resolve("welcome.md"), "# Welcome\n\nThis is prose about nothing much.\n");
        Ran ran = Ran.of("extract", prose, LIST);
        assertEquals(0, ran.code());
        assertTrue(ran.err().contains("welcome.md: no entry found"), ran.err());
        assertEquals(1, ran.err().lines().count(), ran.err());
        assertFalse(ran.out().isEmpty());
    }

    @Test
    void whereNothingCouldBeReadTheFirstProblemIsNamedToo() throws IOException {
        byte[] broken = {'w', 'o', 'r', 'd', 's', '\n', (byte) 0xC3, 'x', '\n'};
        Path file = Files.write(folder.resolve("broken.md"), broken);
        assertOneLine(1, build(file), "broken.md: no entry found", "broken.md:2: not valid UTF-8");
    }

    @Test
    void aLocationThatCannotBeWrittenIsToldOf() throws IOException {
        Path file = Files.writeString(folder.resolve("plain"), "a file");
        assertOneLine(1, Ran.of("build", LIST, "--loc", file), "plain: is no folder", "--loc");
        assertOneLine(1, Ran.of("build", LIST, "--loc", file.resolve("below")), "plain", "--loc");
    }

    @Test
    void aLocationThatAnotherBuildWritesToIsToldOf() throws IOException {
        Path lock = graph.resolve("papergraph.lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            assertTrue(held.isValid());
            assertOneLine(1, Ran.of("build", LIST, "--loc", graph), "another build is writing here");
        }
        assertEquals(
                0,
                Ran.of("query", "coauthors", "--param", "name=Yann LeCun", "--loc", graph)
                        .code());
    }

    @Test
    void aBaseThatIsNoAddressIsToldOf() {
        assertOneLine(1, Ran.of("build", LIST, "--loc", folder.resolve("never"), "--base", "no base"), "no base");
    }

    @Test
    void whatIsWrongInAListIsToldOfWithItsLine() throws IOException {
        Path list =
                Files.writeString(folder.resolve("links.md"), "- [On Trees](./trees.pdf), Ann Lee, 2001\n".repeat(12));
        Ran ran = Ran.of("build", list, "--loc", folder.resolve("links"));
        assertEquals(0, ran.code());
        List<String> lines = ran.err().lines().toList();
        assertEquals("papergraph: " + list + ":1: kept as text, not a usable address: ./trees.pdf", lines.getFirst());
        assertEquals("papergraph: and 2 more problems; --report FILE writes them all", lines.getLast());
        assertEquals(11, lines.size());
    }

    @Test
    void aLocationWithoutAGraphSaysHowToBuildOne() {
        Path none = folder.resolve("no-graph");
        for (String[] command : new String[][] {{"query", "gaps"}, {"export"}, {"stats"}, {"verify"}, {"validate"}}) {
            Object[] arguments = new Object[command.length + 2];
            System.arraycopy(command, 0, arguments, 0, command.length);
            arguments[command.length] = "--loc";
            arguments[command.length + 1] = none;
            assertOneLine(1, Ran.of(arguments), "no-graph: no graph here; run: papergraph build");
        }
    }

    @Test
    void malformedSparqlIsToldOfWithItsPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.rq"), "SELECT ?a\nWHERE { ?a ?b }\n");
        assertOneLine(1, Ran.of("query", file, "--loc", graph), "broken.rq:2:", "not SPARQL");
        assertOneLine(1, Ran.of("query", "SELECT * WHERE {", "--loc", graph), "query:1:", "not SPARQL");
        assertOneLine(1, Ran.of("query", folder.resolve("none.rq"), "--loc", graph), "none.rq: no such file");
    }

    @Test
    void anUnknownQueryGetsNearOnesSuggested() {
        assertOneLine(2, Ran.of("query", "coauthor", "--loc", graph), "\"coauthor\"", "did you mean coauthors");
    }

    @Test
    void anUnknownOrMissingParameterIsToldOf() {
        Ran unknown = Ran.of("query", "coauthors", "--param", "nme=x", "--param", "name=y", "--loc", graph);
        assertOneLine(2, unknown, "\"nme\"", "did you mean name");
        assertOneLine(2, Ran.of("query", "coauthors", "--loc", graph), "\"name\" is missing", "--param name=");
        assertOneLine(2, Ran.of("query", "coauthors", "--param", "name", "--loc", graph), "--param");
    }

    @Test
    void anUnknownCommandOrOptionPointsToTheHelp() {
        assertOneLine(2, Ran.of("biuld", LIST), "biuld", "did you mean", "build");
        assertOneLine(2, Ran.of("export", "--ouptut", "turtle"), "--ouptut", "--output", "papergraph export --help");
        assertOneLine(2, Ran.of("export", "--output", "word"), "--output word: give one of turtle, trig,");
        assertOneLine(2, Ran.of("extract", "--format", "xml", LIST), "give one of jsonl, csl-json, bibtex; see: ");
        assertOneLine(2, Ran.of("query", "coauthors", "--param", "name"), "Value for option '--param' (NAME=VALUE)");
        assertOneLine(2, Ran.of("build"), "SOURCE", "papergraph build --help");
        assertOneLine(2, Ran.of(), "papergraph --help");
    }

    @Test
    void warningsLeaveTheGraphValidAsTheHelpSays() throws IOException {
        Path list = Files.writeString(
                folder.resolve("script.md"), "- [On Trees](javascript:alert%281%29), Ann Lee and Jon Ford, 2001\n");
        Path loc = folder.resolve("script");
        assertEquals(0, Ran.of("build", list, "--loc", loc).code());
        Ran ran = Ran.of("validate", "--loc", loc);
        assertTrue(ran.out().contains(": valid, 2 warnings"), ran.out());
        assertEquals(0, ran.code());
        assertTrue(Ran.of("validate", "--help").out().contains("warnings alone leave the"));
    }

    @Test
    void somethingThatNobodyKnowsCannotBeExplained() {
        assertOneLine(1, Ran.of("explain", "Nobody At All", "--loc", graph), "Nobody At All");
    }

    @Test
    void aReportThatCannotBeWrittenIsToldOf() {
        Path report = folder.resolve("no/such/folder/report.json");
        Ran ran = Ran.of("build", LIST, "--loc", folder.resolve("reported"), "--report", report);
        assertOneLine(1, ran, "report.json");
    }

    @Test
    void anExportThatCannotBeWrittenIsToldOf() {
        Ran ran = Ran.of("export", "--file", folder.resolve("no/such/g.ttl"), "--loc", graph);
        assertOneLine(1, ran, "/no/such/g.ttl: its folder does not exist; make it first");
    }

    @Test
    void anEndingThatNamesNoFormatIsRefused() {
        Path text = folder.resolve("x.docx");
        assertEquals(
                new Ran(
                        2,
                        "",
                        "papergraph: " + text + ": no format ends in .docx; end the name in"
                                + " .ttl, .trig, .nt, .nq, .jsonld, .rdf, .bib, .json, or give --output\n"),
                Ran.of("export", "--file", text, "--loc", graph));
        Ran network = Ran.of("coauthors", "--file", folder.resolve("net.xyz.gz"), "--loc", graph);
        assertOneLine(2, network, "no format ends in .xyz; end the name in .txt, .csv,", "or give --format");
        assertFalse(Files.exists(text));
        assertEquals(
                0,
                Ran.of("export", "--file", text, "--output", "turtle", "--loc", graph)
                        .code());
        assertEquals(
                0,
                Ran.of("export", "--file", folder.resolve("plain.gz"), "--loc", graph)
                        .code());
    }

    @Test
    void whatTheWebCannotGiveIsToldOf() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/page", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            byte[] page = "<!doctype html><p>A page".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        String root = "http://localhost:" + server.getAddress().getPort();
        try {
            assertOneLine(1, build(root + "/page"), root + "/page: a web page, not Markdown");
            assertOneLine(1, build(root + "/none.md"), root + "/none.md: the server answered 404");
        } finally {
            server.stop(0);
        }
        assertOneLine(1, build(root + "/list.md"), root + "/list.md: cannot be fetched");
        assertOneLine(1, build("http:///list.md"), "http:///list.md");
    }

    @Test
    void theStackTraceComesOnlyWhenAskedFor() {
        assertTrue(Ran.of("build", "none.md", "--debug").err().contains("\tat org.papergraph."));
    }
}
