package org.papergraph.server.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class ExplorerTest {
    private static final Pattern PANEL = Pattern.compile("(?s)<section.*?</section>");
    private static final Pattern HREF = Pattern.compile("href=\"([^\"]*)\"");

    @TempDir
    static Path folder;

    private static ExplorerFixture site;

    @BeforeAll
    static void start() throws IOException {
        site = new ExplorerFixture(folder);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /                              | <dt>works</dt><dd>5</dd>
        /                              | <dt>list</dt><dd>1</dd>
        /                              | <dt>people</dt><dd>7</dd>
        /                              | Thinking Machines
        /                              | lists/machines.md</small> <span class="count">5<
        /                              | <title>1938: 1</title>
        /                              | <p class="note">and 3 without a year</p>
        /page/person/alonzo            | <p class="note">and 1 without a year</p>
        /                              | <bdi>University of Cambridge</bdi></a> <span class="count">2<
        /                              | <bdi>Labs</bdi></a> <span class="count">1<
        /                              | <dt>institutions</dt><dd>3</dd>
        /page/organization/labs        | <small>part of</small> <a href="/page/organization/holding">
        /page/organization/holding     | <small>department</small> <a href="/page/organization/labs">
        /page/person/ada               | A. A. Lovelace
        /page/person/ada               | A. A. King
        /page/person/ada               | lists/machines.md:12
        /page/person/ada               | lists/machines.md:30
        /page/person/ada               | the initials fit and no other candidate does
        /page/person/ada               | >stated</small>
        /page/person/alan              | >inferred</small>
        /page/person/alan              | Alonzo Church
        /page/work/notes               | Read the last note first.
        /page/work/notes               | https://example.org/notes.pdf
        /page/work/systems             | Proceedings of the Society
        /page/work/systems             | <h2 id="cite">Cite this<
        /page/work/systems             | @inproceedings{turing1938systems,
        /page/work/systems             | <a href="/cite/work/systems.bib" download>
        /cite/work/systems.bib         | author = {Turing, Alan and Church, A.}
        /cite/work/systems.bib         | booktitle = {Proceedings of the Society}
        /cite/work/systems.json        | "type":"paper-conference","title":"Systems of Logic"
        /page/organization/cambridge   | Notes on the Analytical Engine
        /page/organization/cambridge   | King's College
        /page/organization/cambridge   | Works (2)
        /page/organization/cambridge   | <bdi>King's College</bdi>
        /                              | King's College, Cambridge
        /page/person/ada               | King's College, Cambridge
        /page/work/notes               | King's College, Cambridge
        /page/organization/kings       | <h1><bdi>King's College, Cambridge
        /network/network.csv           | King's College, Cambridge
        /search?q=cambridge            | King's College, Cambridge
        /page/venue/proceedings        | Systems of Logic
        /page/topic/logic              | On Formally Undecidable Propositions
        /page/person/ada               | <svg class="ego wide"
        /page/person/ada?to=godel      | wrote with <a href="/page/person/alonzo"
        /page/person/ada?to=godel      | Systems of Logic
        /page/person/ada?to=noether    | No chain of co-authors leads to
        /page/person/ada?to=zuse       | Nobody in the graph is called so.
        /query                         | SELECT ?title ?year ?work
        /query                         | Who wrote with whom
        /network                       | 5 people, 3 links, from 4 works
        /network                       | First by strength, with their works</h2>
        /network                       | Turing</bdi></a> <small class="note ">strength 2</small> <span class="count">2<
        /network                       | network.graphml?size=strength
        /network?from=1940             | 2 people, 1 link, from 1 work
        /network?to=1940&from=1900     | Alonzo Church
        /network?topic=urn:none        | 0 people
        /network?around=https%3A%2F%2Fw3id.org%2Fpapergraph%2Fid%2Fperson%2Fada         | 2 people, 1 link,
        /network?around=https%3A%2F%2Fw3id.org%2Fpapergraph%2Fid%2Fperson%2Fada&steps=2 | 3 people, 2 links,
        /network?around=urn:none       | 0 people
        /page/person/ada               | Follow the network on the map
        /network/network.json          | "label" : "Kurt Gödel"
        /network/network.graphml       | <graphml
        /network/network.gexf          | <gexf
        /network/network.svg           | <svg
        /network/network.vosviewer     | "items"
        /query?query=ASK+%7B%7D        | >ASK {}</textarea>
        /query?name=coauthors&p.name=Emmy+%22N | "Emmy \\"N"
        /page/list/machines            | id="entry-3"
        /page/list/machines            | Listed more than once (1)
        /page/list/machines            | entry 1, line 12; entry 4, line 30
        /page/list/machines            | no link
        /page/list/machines            | Not understood, or guessed at (2)
        /page/list/machines            | line 20: read as “Systems of Logic”, confidence 0.31
        /page/list/machines            | line 33: no title could be made out
        /page/topic?iri=https%3A%2F%2Fw3id.org%2Fpapergraph%2Ftopics%23theory | Systems of Logic
        /search?q=godel                | Kurt Gödel
        /search?q=king                 | as <bdi>A. A. King</bdi>
        /search?q=formally+prop        | On Formally Undecidable Propositions
        /search?q=nobody               | Nothing.
        /search?q=turing+1938          | Systems of Logic</bdi></a> <small><bdi>Alan Turing and others, 1938<
        /search?q=lovelace+analytical  | Notes on the Analytical Engine
        /search?q=10.1000%2F182        | Notes on the Analytical Engine
        /search?q=https%3A%2F%2Fdoi.org%2F10.1000%2F182 | Notes on the Analytical Engine
        /search?q=1706.03762           | Manual of the Engine
        /search?q=https%3A%2F%2Farxiv.org%2Fpdf%2F1706.03762v2 | Manual of the Engine
        /search?q=https%3A%2F%2Fexample.org%2Fnotes.pdf | Notes on the Analytical Engine
        /search?q=Alen+Turning         | Did you mean</h2>
        /search?q=Alen+Turning         | <bdi>Alan Turing</bdi>
        /search/suggest?q=god          | ["Kurt Gödel",
        /search                        | <h1>Search
        """)
    void aPageShowsWhatTheGraphKnows(String path, String part) throws Exception {
        String page = site.page(path);
        assertTrue(page.contains(part), () -> path + " lacks " + part + "\n" + page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/papers/sparql?query=SELECT+*+%7B+%3Fs+a+%3Fo+%7D&format=text%2Fplain",
                "/papers/sparql?query=SELECT+*+%7B+%3Fs+a+%3Fo+%7D&format=text%2Fcsv",
                "/papers/sparql?query=SELECT+*+%7B+%3Fs+a+%3Fo+%7D&format=application%2Fsparql-results%2Bjson",
                "/papers/sparql?query=DESCRIBE+%3Curn%3Ax%3E&format=text%2Fturtle",
            })
    void thePlainFormOfTheQueryPageIsAnswered(String path) throws Exception {
        HttpResponse<String> answer = site.get(path);
        assertEquals(200, answer.statusCode(), answer.body());
        String type = URLDecoder.decode(path.substring(path.indexOf("&format=") + 8), StandardCharsets.UTF_8);
        assertTrue(
                answer.headers().firstValue("Content-Type").orElse("").startsWith(type),
                answer.headers().toString());
    }

    @Test
    void aParentThatNoListNamesIsNotAmongTheInstitutions() throws Exception {
        assertFalse(site.page("/").contains("Holding"));
    }

    @Test
    void entriesStandInTheCuratorsOrder() throws Exception {
        Matcher entries = Pattern.compile("id=\"entry-(\\d+)\"").matcher(site.page("/page/list/machines"));
        List<String> ordinals = new ArrayList<>();
        while (entries.find()) {
            ordinals.add(entries.group(1));
        }
        assertEquals(List.of("1", "2", "3", "4", "5"), ordinals);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/page/person/nobody", "/page/person/", "/page/person/kings", "/page/topic?iri=%3Cx%3E"})
    void whatIsNotThereIsAHelpfulPage(String path) throws Exception {
        HttpResponse<String> answer = site.get(path);
        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("Nothing here"), answer.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/id/person/nobody",
                "/page/person/nobody",
                "/cite/work/nothing.bib",
                "/cite/work/systems",
                "/cite/",
                "/id/nothing.ttl",
                "/page/nothing/at-all",
                "/nothing",
                "/static/nothing"
            })
    void aBrowserIsShownThatPageAtEveryAddress(String path) throws Exception {
        HttpResponse<String> page = site.get(path, "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8");
        assertEquals(404, page.statusCode());
        assertEquals(
                "text/html;charset=utf-8",
                page.headers().firstValue("Content-Type").orElse(""));
        assertTrue(page.body().contains("<h1>Nothing here</h1>"), page.body());

        HttpResponse<String> line = site.get(path, "text/turtle");
        assertEquals(404, line.statusCode());
        assertEquals(
                "text/plain;charset=utf-8",
                line.headers().firstValue("Content-Type").orElse(""));
        assertTrue(line.body().startsWith("404 Not Found\n"), line.body());
    }

    @Test
    void whatIsKeptOfAnEarlierBuildIsShownNoMore(@TempDir Path other) throws Exception {
        try (ExplorerFixture moving = new ExplorerFixture(other, ExplorerFixture.graph())) {
            for (int time = 0; time < 2; time++) {
                assertTrue(moving.page("/").contains("<dt>works</dt><dd>5</dd>"));
                assertTrue(moving.page("/page/person/ada").contains("<h1><bdi>Ada Lovelace</bdi></h1>"));
            }
            moving.publish(ExplorerFixture.graph().replace("\"Ada Lovelace\"", "\"Augusta Ada King\"")
                    + "<https://w3id.org/papergraph/id/work/sixth> a pg:Work ; dcterms:title \"The Sixth\" .");
            assertTrue(moving.page("/").contains("<dt>works</dt><dd>6</dd>"));
            assertTrue(moving.page("/page/person/ada").contains("<h1><bdi>Augusta Ada King</bdi></h1>"));
        }
    }

    @Test
    void aRefusalIsAPageForBrowsersAndALineForMachines() throws Exception {
        HttpResponse<String> page = site.send("DELETE", "/page/person/ada", "text/html");
        assertEquals(405, page.statusCode());
        assertTrue(page.body().contains("<h1>Not offered here</h1>"), page.body());
        assertTrue(page.body().contains("<input id=\"again\" name=\"q\""), page.body());
        for (String type : List.of("application/json", "text/turtle", "*/*")) {
            HttpResponse<String> line = site.send("DELETE", "/page/person/ada", type);
            assertEquals(405, line.statusCode());
            assertTrue(line.body().startsWith("405 Method Not Allowed\n"), line.body());
        }
    }

    @Test
    void anAddressOfAnEarlierBuildLeadsToItsSuccessor() throws Exception {
        HttpResponse<String> answer = site.get("/page/person/ada-king");
        assertEquals(301, answer.statusCode());
        assertEquals("/page/person/ada", answer.headers().firstValue("Location").orElse(""));
    }

    /// Walks the whole site from the start page: every link within it works, every query behind a panel is SPARQL.
    @Test
    void everyLinkLeadsSomewhere() throws Exception {
        Set<String> seen = new LinkedHashSet<>(List.of("/"));
        List<String> open = new ArrayList<>(seen);
        int queries = 0;
        while (!open.isEmpty()) {
            String path = open.removeLast();
            HttpResponse<String> answer = site.get(path);
            assertEquals(200, answer.statusCode(), path + ": " + answer.body());
            if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                continue;
            }
            for (String href : hrefs(answer.body())) {
                if (href.startsWith("/query?query=")) {
                    String query = href.substring("/query?query=".length());
                    assertFalse(QueryFactory.create(URLDecoder.decode(query, StandardCharsets.UTF_8))
                            .isUnknownType());
                    queries++;
                } else if (href.startsWith("/") && seen.add(href.replaceFirst("#.*", ""))) {
                    open.add(href.replaceFirst("#.*", ""));
                }
            }
        }
        assertTrue(seen.size() > 25 && queries > 40, seen.size() + " pages, " + queries + " queries");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=lo",
                "/page/person/ada",
                "/page/person/alan?to=godel",
                "/page/work/notes",
                "/page/organization/kings",
                "/page/topic/logic",
                "/page/venue/proceedings",
                "/page/list/machines",
                "/browse/people",
                "/network",
                "/query"
            })
    void everyPanelLeadsToItsQueryAndEveryPageToItsData(String path) throws Exception {
        String page = site.page(path);
        Matcher panels = PANEL.matcher(page);
        while (panels.find()) {
            boolean asks = panels.group().contains("<form") || panels.group().contains("id=\"library\"");
            assertTrue(asks || panels.group().contains("href=\"/query?query="), panels::group);
        }
        for (Lang lang : List.of(Lang.TURTLE, Lang.JSONLD)) {
            String type = lang.getHeaderString();
            Matcher alternate = Pattern.compile(
                            "<link rel=\"alternate\" type=\"" + Pattern.quote(type) + "\" href=\"(.*?)\">")
                    .matcher(page);
            assertTrue(alternate.find(), type);
            String data = site.page(alternate.group(1).replace("&amp;", "&"));
            Graph graph = GraphFactory.createDefaultGraph();
            RDFParser.fromString(data, lang).parse(graph);
            assertFalse(graph.isEmpty(), data);
        }
    }

    private static List<String> hrefs(String page) {
        List<String> hrefs = new ArrayList<>();
        Matcher matcher = HREF.matcher(page);
        while (matcher.find()) {
            hrefs.add(matcher.group(1)
                    .replace("&#39;", "'")
                    .replace("&#34;", "\"")
                    .replace("&quot;", "\"")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&amp;", "&"));
        }
        return hrefs;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/page/person/hostile",
                "/page/work/hostile",
                "/page/list/machines",
                "/browse/people?letter=S",
                "/search?q=script",
                "/search?q=%3Cscript%3Edocument.title%3D%27owned%27%3C%2Fscript%3E%22%27",
            })
    void hostileTextStaysText(String path) throws Exception {
        String page = site.page(path);
        assertFalse(page.contains("<script>"), page);
        assertFalse(page.contains("<img"), page);
        assertFalse(page.contains("\u202E"), page);
        for (String href : hrefs(page)) {
            assertTrue(href.startsWith("/") || href.startsWith("#") || href.startsWith("https://"), href);
            assertFalse(href.startsWith("//"), href);
        }
    }

    @Test
    void linksThatLeaveTheServerSayNothingOfIt() throws Exception {
        String page = site.page("/page/work/hostile");
        assertTrue(page.contains("<a href=\"https://example.org/fine\" rel=\"noopener noreferrer nofollow\">"), page);
        assertTrue(page.contains("javascript:document.title"), "a refused address is still shown as text");
    }

    @Test
    void aNameOfTenThousandLettersIsCut() throws Exception {
        String page = site.page("/page/person/endless");
        assertTrue(page.contains("x".repeat(399) + "…"), page);
        assertFalse(page.contains("x".repeat(400)), page);
    }

    @Test
    void aPageIsCachedByGeneration() throws Exception {
        HttpResponse<String> first = site.get("/page/person/ada");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertTrue(tag.startsWith("W/"), tag);
        assertTrue(
                first.headers().firstValue("Content-Security-Policy").orElse("").contains("script-src 'self'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/static/explorer.css",
                "/static/icon.svg",
                "/static/query.js",
                "/static/yasgui.js",
                "/static/network.js",
                "/static/copy.js",
                "/static/cytoscape.js",
                "/static/yasgui.css"
            })
    void styleAndIconAreServed(String path) throws Exception {
        HttpResponse<String> answer = site.get(path);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().firstValue("ETag").isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/static/", "/static/../queries/index.txt", "/static/explorer.java", "/static//etc/passwd"})
    void nothingElseOfTheProgramIs(String path) throws Exception {
        int status = site.get(path).statusCode();
        assertTrue(status == 404 || status == 400, path + ": " + status);
    }
}
