package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The network commands on a real graph of four papers.
class NetworkCommandsTest {
    private static final String PAPERS = """
            <?xml version='1.0' encoding='UTF-8'?>
            <collection id="2020.test"><volume id="1"><meta>
            <booktitle>Proceedings of a Test</booktitle><year>2020</year></meta>
            PAPERS</volume></collection>
            """;

    @TempDir
    private static Path folder;

    private record Outcome(int code, String out, String err) {}

    @BeforeAll
    static void build() throws IOException {
        String papers = paper(1, "Parsing with Pleasure", "Ada Lovelace", "Alan Turing")
                + paper(2, "Compilers in Verse", "Alan Turing", "Grace Hopper")
                + paper(3, "Debugging by Lamplight", "Grace Hopper", "Alan Turing", "Edsger Dijkstra")
                + paper(4, "Stepwise Solitude", "Niklaus Wirth");
        Path file = Files.writeString(folder.resolve("2020.test.xml"), PAPERS.replace("PAPERS", papers));
        Outcome built =
                run("build", file.toString(), "--loc", folder.resolve("graph").toString());
        assertEquals(0, built.code(), built.err());
    }

    private static String paper(int id, String title, String... authors) {
        StringBuilder xml = new StringBuilder("<paper id=\"" + id + "\"><title>" + title + "</title>");
        for (String author : authors) {
            String[] name = author.split(" ");
            xml.append("<author><first>")
                    .append(name[0])
                    .append("</first><last>")
                    .append(name[1]);
            xml.append("</last><affiliation>University of ").append(name[1]).append("</affiliation></author>");
        }
        return xml.append("<url>2020.test-1.")
                .append(id)
                .append("</url></paper>\n")
                .toString();
    }

    private static Outcome run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                0);
        int code = Papergraph.run(console, arguments);
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Outcome ask(String... arguments) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--loc";
        all[arguments.length + 1] = folder.resolve("graph").toString();
        return run(all);
    }

    private static JsonNode json(String... arguments) {
        Outcome outcome = ask(arguments);
        assertEquals(0, outcome.code(), outcome.err());
        return JsonMapper.shared().readTree(outcome.out());
    }

    @Test
    void theTableRanksByTheFirstMeasure() {
        List<String> lines = ask("coauthors", "--measure", "degree,betweenness")
                .out()
                .lines()
                .toList();
        assertEquals("Co-authors", lines.getFirst());
        assertEquals("5 people, 4 links, from 4 works", lines.get(1));
        assertTrue(lines.get(3).startsWith("#  name             works  years"), lines.get(3));
        assertTrue(lines.get(4).startsWith("1  Alan Turing"), lines.get(4));
        assertTrue(lines.get(4).contains("University of Turing"), lines.get(4));
    }

    @Test
    void edgesCarryWeightsAndPapers() {
        JsonNode network = json("coauthors", "--format", "json", "--weight", "fractional", "--measure", "strength");
        assertEquals("Alan Turing", network.at("/nodes/0/label").asString());
        assertEquals(3.0, network.at("/nodes/0/strength").asDouble());
        assertEquals("Grace Hopper", network.at("/nodes/1/label").asString());
        assertEquals(1.5, network.at("/links/0/weight").asDouble());
        assertEquals(2, network.at("/links/0/paperCount").asInt());
        assertEquals(2020, network.at("/links/0/firstYear").asInt());
    }

    @Test
    void filtersNarrowTheNetwork() {
        assertEquals(
                2,
                json("coauthors", "--format", "json", "--min-weight", "2", "--min-papers", "2")
                        .at("/nodes")
                        .size());
        assertEquals(
                2,
                json("coauthors", "--format", "json", "--person", "Ada Lovelace")
                        .at("/nodes")
                        .size());
        assertEquals(
                4,
                json("coauthors", "--format", "json", "--person", "ada lovelace", "--depth", "2")
                        .at("/nodes")
                        .size());
        assertEquals(
                0,
                json("coauthors", "--format", "json", "--from", "2021")
                        .at("/nodes")
                        .size());
        assertEquals(
                3,
                json("coauthors", "--format", "json", "--institution", "University of Dijkstra")
                        .at("/nodes")
                        .size());
        assertEquals(
                1,
                json("coauthors", "--format", "json", "--max-authors", "2", "--person", "Edsger Dijkstra")
                        .at("/nodes")
                        .size());
    }

    @Test
    void aNeighbourhoodCountsItsOwnPapersOnly() {
        assertEquals(
                "2 people, 1 links, from 3 works",
                ask("coauthors", "--person", "Ada Lovelace")
                        .out()
                        .lines()
                        .toList()
                        .get(1));
        assertEquals(
                "1 people, 0 links, from 1 works, of which 1 with too many authors",
                ask("coauthors", "--person", "Edsger Dijkstra", "--max-authors", "2")
                        .out()
                        .lines()
                        .toList()
                        .get(1));
    }

    @Test
    void institutionsAndPapersFormNetworksToo() {
        assertEquals(
                "5 institutions, 4 links, from 4 works; a department stands for itself",
                ask("coauthors", "--of", "institutions").out().lines().toList().get(1));
        assertEquals(
                5,
                json("coauthors", "--of", "institutions", "--format", "json")
                        .at("/nodes")
                        .size());
        JsonNode papers = json("coauthors", "--of", "papers", "--format", "json");
        assertEquals(3, papers.at("/nodes/0/authors").asInt());
        assertEquals(4, papers.at("/nodes").size());
        assertEquals(3, papers.at("/links").size());
    }

    @Test
    void summaryCommunitiesAndRobustnessFollowTheTable() {
        String out =
                ask("coauthors", "--summary", "--communities", "--robustness").out();
        assertTrue(out.contains("components               2"), out);
        assertTrue(out.contains("diameter                 2"), out);
        assertTrue(out.contains("communities, modularity 0."), out);
        assertTrue(out.contains("rank correlation 1.0000"), out);
    }

    @Test
    void aFileIsWrittenInTheFormatOfItsEnding() throws IOException {
        Path file = folder.resolve("net.svg");
        assertEquals(0, ask("coauthors", "--file", file.toString()).code());
        assertTrue(Files.readString(file).contains("Alan Turing"));
    }

    @Test
    void thePathNamesTheWorksOfEachStep() {
        Outcome path = ask("path", "Ada Lovelace", "Edsger Dijkstra", "--all");
        assertEquals("""
                distance 2, shortest chains: 1

                Ada Lovelace
                    | Parsing with Pleasure (2020)
                Alan Turing
                    | Debugging by Lamplight (2020)
                Edsger Dijkstra
                """, path.out());
        assertEquals(
                "no chain of co-authors joins them\n",
                ask("path", "Ada Lovelace", "Niklaus Wirth").out());
        assertTrue(ask("path", "Ada Lovelace").out().contains("       2  2\n"));
    }

    @Test
    void whatIsUnknownGetsOneLineWithNearNames() {
        Outcome person = ask("path", "Ada Lovelase", "Alan Turing");
        assertEquals(1, person.code());
        assertEquals("papergraph: no person is called \"Ada Lovelase\"; did you mean Ada Lovelace?\n", person.err());
        assertEquals(
                "papergraph: no person is called \"Augusta Ada King Lovelace\"; did you mean Ada Lovelace?\n",
                ask("path", "Augusta Ada King Lovelace", "Alan Turing").err());
        Outcome measure = ask("coauthors", "--measure", "fame");
        assertEquals(2, measure.code());
        assertTrue(measure.err().contains("no measure is called 'fame'; there are degree,"), measure.err());
        assertEquals(1, measure.err().lines().count());
    }

    @Test
    void anAnswerOfNoRowsSaysWhy() {
        Outcome nobody = ask("query", "coauthors", "--param", "name=Ada Lovelase");
        assertEquals(0, nobody.code());
        assertTrue(nobody.out().endsWith("0 rows\n"), nobody.out());
        assertEquals("papergraph: no person is called \"Ada Lovelase\"; did you mean Ada Lovelace?\n", nobody.err());
        assertEquals(
                "", ask("query", "coauthors", "--param", "name=niklaus wirth").err());
        assertEquals(
                "papergraph: no person is called \"Nobody Atall\"\n",
                ask("query", "connected", "--param", "from=Nobody Atall", "--param", "to=Ada Lovelace")
                        .err());
        assertEquals(
                "papergraph: no institution is called \"Hoper\"; did you mean University of Hopper?\n",
                ask("query", "papers-of-institution", "--param", "institution=Hoper")
                        .err());
        assertEquals(
                "papergraph: no work has in its title \"Quicksort\"\n",
                ask("query", "copies", "--param", "title=Quicksort").err());
        assertEquals(
                "papergraph: central-people: nothing found; run first: papergraph coauthors --store\n",
                ask("query", "central-people").err());
    }
}
