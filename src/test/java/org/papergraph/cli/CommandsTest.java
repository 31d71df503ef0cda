package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The main way, from lists to answers, by the commands that a user types.
class CommandsTest {
    private static final Path LIST = Path.of("examples/neural-networks.md");

    @TempDir
    private static Path folder;

    private static Path graph;
    private static Path report;
    private static Ran built;

    @BeforeAll
    static void build() {
        graph = folder.resolve("graph");
        report = folder.resolve("report.json");
        built = Ran.of("build", LIST, "--loc", graph, "--report", report);
        assertEquals(0, built.code(), built.err());
    }

    private static String done(Object... arguments) {
        Ran ran = Ran.of(arguments);
        assertEquals(0, ran.code(), ran.err());
        return ran.out();
    }

    private static Graph parsed(String text, Lang lang) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(text, lang).parse(graph);
        return graph;
    }

    @Test
    void buildEndsWithTheCounts() {
        String last = built.out().lines().toList().getLast();
        assertTrue(
                last.matches("\\d+ entries, \\d+ works, \\d+ people, \\d+ institutions, \\d+ topics, \\d+ triples,"
                        + " \\d+ problems, \\d+\\.\\d seconds"),
                last);
        long entries = Long.parseLong(last.substring(0, last.indexOf(' ')));
        String counted = done("query", "SELECT (COUNT(*) AS ?n) { ?e a pg:Entry }", "--results", "csv", "--loc", graph);
        assertEquals(List.of("n", Long.toString(entries)), counted.lines().toList());
    }

    @Test
    void whatWasGuessedIsToldOfButNotStated() throws IOException {
        Path list = Files.writeString(folder.resolve("guesses.md"), """
                # Papers

                - Small, Bell; Rivers, Lake - Stone Water; Hill, North, 12; (Green)
                - **On Trees**. Ann Lee and Jon Ford. 2001.
                """);
        Path loc = folder.resolve("guesses");
        done("build", list, "--loc", loc);
        assertEquals(
                List.of("name", "Ann Lee", "Jon Ford"),
                done(
                                "query",
                                "SELECT ?name { ?p a foaf:Person ; foaf:name ?name } ORDER BY ?name",
                                "--results",
                                "csv",
                                "--loc",
                                loc)
                        .lines()
                        .toList());
        List<String> told = done("query", "not-understood", "--results", "csv", "--loc", loc)
                .lines()
                .toList();
        assertEquals(2, told.size());
        assertTrue(told.getLast().startsWith(list + ",3,confidence 0."), told::getLast);
    }

    @Test
    void aQueryOfTheLibraryAnswers() {
        String rows = done("query", "coauthors", "--param", "name=Yann LeCun", "--results", "csv", "--loc", graph);
        assertTrue(rows.lines().anyMatch(row -> row.startsWith("Yoshua Bengio,2,1998,2015,Yann LeCun,")), rows);
    }

    @Test
    void aQueryCanBeTypedPipedOrKept() throws IOException {
        String sparql = "ASK { ?work a pg:Book }";
        Path file = Files.writeString(folder.resolve("books.rq"), sparql);
        assertEquals("yes\n", done("query", sparql, "--loc", graph));
        assertEquals("yes\n", done("query", file, "--loc", graph));
        assertEquals(
                "yes\n", Ran.withInput(sparql, "query", "-", "--loc", graph).out());
    }

    @Test
    void aConstructedGraphIsTurtle() {
        String turtle = done("query", "neighbourhood", "--param", "name=Yann LeCun", "--loc", graph);
        assertFalse(parsed(turtle, Lang.TURTLE).isEmpty());
    }

    @Test
    void everyExportHoldsTheSameTriples() {
        Graph turtle = parsed(done("export", "--loc", graph), Lang.TURTLE);
        for (Lang lang : List.of(Lang.NTRIPLES, Lang.JSONLD, Lang.RDFXML)) {
            String name = lang.equals(Lang.NTRIPLES) ? "ntriples" : lang.equals(Lang.JSONLD) ? "jsonld" : "rdfxml";
            Graph other = parsed(done("export", "--output", name, "--loc", graph), lang);
            assertTrue(turtle.isIsomorphicWith(other), name);
        }
    }

    @Test
    void theWorksOfAGraphAreExportedAsABibliography() throws IOException {
        String bibtex = done("export", "--output", "bibtex", "--loc", graph);
        assertTrue(bibtex.startsWith("% Encoding: UTF-8\n\n@"), bibtex);
        Path file = folder.resolve("works.bib");
        assertEquals("", done("export", "--file", file, "--loc", graph));
        assertEquals(bibtex, Files.readString(file));
        String csl = done("export", "--output", "csl-json", "--loc", graph);
        assertEquals(
                bibtex.lines().filter(line -> line.startsWith("@")).count(),
                csl.lines().filter(line -> line.contains("\"citation-key\"")).count());
    }

    @Test
    void theSameListGivesTheSameBytes() {
        done("build", LIST, "--loc", folder.resolve("again"));
        assertEquals(
                done("export", "--output", "trig", "--loc", graph),
                done("export", "--output", "trig", "--loc", folder.resolve("again")));
    }

    @Test
    void anExportIsPackedAndShapedByItsEnding() throws IOException {
        Path file = folder.resolve("graph.nt.gz");
        assertEquals("", done("export", "--file", file, "--loc", graph));
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(done("export", "--output", "ntriples", "--loc", graph), lines);
        }
        assertFalse(Files.exists(folder.resolve("graph.nt.gz.part")));
    }

    @Test
    void listsComeFromStandardInputFoldersAndTheWebAlike() throws IOException {
        byte[] bytes = Files.readAllBytes(LIST);
        String records = done("extract", LIST);
        Path lists = Files.createDirectories(folder.resolve("lists/deep"));
        Files.write(lists.resolve("nn.md"), bytes);
        assertEquals(records, done("extract", folder.resolve("lists")));
        assertEquals(
                records,
                Ran.withInput(new String(bytes, StandardCharsets.UTF_8), "extract", "-")
                        .out());
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/nn.md", exchange -> {
            exchange.sendResponseHeaders(200, bytes.length);
            new ByteArrayInputStream(bytes).transferTo(exchange.getResponseBody());
            exchange.close();
        });
        server.start();
        try {
            assertEquals(
                    records,
                    done("extract", "http://localhost:" + server.getAddress().getPort() + "/nn.md"));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void extractWritesForReferenceManagersToo() {
        long records = done("extract", LIST).lines().count();
        JsonNode items = new JsonMapper().readTree(done("extract", "--format", "csl-json", LIST));
        assertEquals(records, items.size());
        String bibtex = done("extract", "--format=bibtex", LIST);
        assertEquals(
                records, bibtex.lines().filter(line -> line.startsWith("@")).count());
        assertEquals(2, Ran.of("extract", "--format", "ris", LIST).code());
    }

    @Test
    void aListNamedTwiceIsReadOnce() {
        assertEquals(done("extract", LIST), done("extract", LIST, "examples/../" + LIST));
    }

    @Test
    void anEmptyListInAFolderDoesNotStopTheOthers() throws IOException {
        Path mixed = Files.createDirectory(folder.resolve("mixed"));
        Files.copy(LIST, mixed.resolve("nn.md"));
        Files.writeString(mixed.resolve("empty.md"), "");
        Ran ran = Ran.of("build", mixed, "--loc", folder.resolve("mixed-graph"));
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains(" 1 problems,"), ran.out());
    }

    @Test
    void theReportNamesThePlaceOfEachMerge() throws IOException {
        JsonNode json = JsonMapper.shared().readTree(Files.readString(report));
        assertEquals(1, json.get("sources").size());
        assertFalse(json.get("merged").isEmpty());
        for (JsonNode merge : json.get("merged")) {
            for (JsonNode place : merge.get("places")) {
                assertTrue(place.asString().matches("examples/neural-networks\\.md:\\d+"), place.toString());
            }
        }
        assertTrue(json.get("notCiting")
                .valueStream()
                .allMatch(left -> left.get("place").asString().startsWith("examples/neural-networks.md:")));
    }

    @Test
    void theReportCountsWhatItLists() throws IOException {
        Path flawed = Files.createDirectory(folder.resolve("flawed"));
        Files.copy(LIST, flawed.resolve("nn.md"));
        Files.writeString(flawed.resolve("empty.md"), "");
        Files.writeString(flawed.resolve("broken.bib"), "@book{a, title = {First");
        Path own = folder.resolve("flawed.json");
        String told = done("build", flawed, "--loc", folder.resolve("flawed-graph"), "--report", own);
        assertTrue(told.contains(" 2 problems,"), told);
        JsonNode json = JsonMapper.shared().readTree(Files.readString(own));
        for (String kind : List.of("notUnderstood", "problems")) {
            assertEquals(1, json.get("counts").get(kind).asInt(), kind);
            assertEquals(1, json.get(kind).size(), kind);
        }
    }

    @Test
    void explainGivesLinesSpellingsAndDecisions() {
        String told = done("explain", "Yann LeCun", "--loc", graph);
        assertTrue(told.startsWith("Yann LeCun (foaf:Person)\n"), told);
        assertTrue(told.matches("(?s).*\\R    examples/neural-networks\\.md:\\d+  .*"), told);
    }

    @Test
    void statsCountWhatTheGraphHolds() {
        String told = done("stats", "--top", 2, "--loc", graph);
        assertTrue(told.matches("(?s)Triples\\R +\\d+  in the default graph\\R.*Works by year\\R.*"), told);
        assertEquals(2, Ran.of("stats", "--top", "0", "--loc", graph).code());
    }

    @Test
    void aFreshGraphIsWholeAndValid() {
        assertTrue(done("verify", "--loc", graph).contains(": whole, "));
        assertTrue(done("validate", "--loc", graph).contains(": valid, "));
        assertFalse(parsed(done("validate", "--output", "turtle", "--loc", graph), Lang.TURTLE)
                .isEmpty());
    }

    @Test
    void aDamagedGraphEndsInTheExitCodeOfViolations() throws IOException {
        Path damaged = folder.resolve("damaged");
        done("build", LIST, "--loc", damaged);
        Path file = damaged.resolve("Data-0001/SPO.idn");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        Ran ran = Ran.of("verify", "--loc", damaged);
        assertEquals(3, ran.code());
        assertTrue(ran.out().contains("SPO.idn has changed"), ran.out());
    }

    @Test
    void everyCommandHelpsWithAnExampleAndItsExitCodes() {
        String help = done("--help");
        Set<String> commands = help.lines()
                .dropWhile(line -> !line.equals("Commands:"))
                .filter(line -> line.matches("  [a-z]+ .*"))
                .map(line -> line.strip().split(" ")[0])
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> wanted =
                Set.of("build", "extract", "queries", "query", "export", "stats", "verify", "validate", "explain");
        assertTrue(commands.containsAll(wanted), commands.toString());
        for (String command : commands) {
            String own = done(command, "--help");
            assertTrue(own.contains("Exit codes:"), own);
            assertTrue(own.matches("(?s).*Examples?:\\R  papergraph " + command + ".*"), own);
        }
    }

    @Test
    void completionKnowsTheCommands() {
        assertTrue(done("generate-completion").contains("validate"));
    }
}
