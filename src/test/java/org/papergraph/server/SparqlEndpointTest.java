package org.papergraph.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.server.guard.Limits;

class SparqlEndpointTest {
    private static final String TITLES = "SELECT ?t { ?w <http://purl.org/dc/terms/title> ?t } ORDER BY ?t";

    @TempDir
    static Path folder;

    private static PapergraphServer server;
    private static RawHttp http;

    @BeforeAll
    static void start() throws IOException {
        server = ServerFixture.start(folder, Limits.standard());
        http = new RawHttp(server.address());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-results+json, \"bindings\"",
        "application/sparql-results+xml, <sparql",
        "text/csv, On Formally Undecidable Propositions",
        "text/tab-separated-values, ?t",
    })
    void aSelectComesInTheFormatAskedFor(String type, String part) throws IOException {
        RawHttp.Answer answer = http.query("/papers/sparql", TITLES, "Accept: " + type);
        assertEquals(200, answer.status(), answer.body());
        assertTrue(answer.header("Content-Type").startsWith(type), answer.header("Content-Type"));
        assertTrue(answer.body().contains(part), answer.body());
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, dcterms:title",
        "application/ld+json, @context",
        "application/rdf+xml, rdf:RDF",
        "application/n-triples, <http://purl.org/dc/terms/title>"
    })
    void aConstructComesInTheFormatAskedFor(String type, String part) throws IOException {
        RawHttp.Answer answer = http.query(
                "/papers/sparql",
                "PREFIX dcterms: <http://purl.org/dc/terms/> CONSTRUCT WHERE { ?w dcterms:title ?t }",
                "Accept: " + type);
        assertEquals(200, answer.status(), answer.body());
        assertTrue(answer.header("Content-Type").startsWith(type), answer.header("Content-Type"));
        assertTrue(answer.body().contains(part), answer.body());
    }

    @Test
    void aQueryMayBePostedAsItselfOrAsAForm() throws IOException {
        RawHttp.Answer plain = http.post("/papers/sparql", "application/sparql-query", TITLES);
        RawHttp.Answer form =
                http.post("/papers/sparql", "application/x-www-form-urlencoded", "query=" + RawHttp.encoded(TITLES));
        assertEquals(200, plain.status(), plain.body());
        assertEquals(plain.body(), form.body());
    }

    @Test
    void whatOptionsAllowsIsAnswered() throws IOException {
        RawHttp.Answer options = http.send("OPTIONS", "/papers/sparql", "");
        assertEquals("GET, HEAD, POST, OPTIONS", options.header("Allow"));
        for (String path : List.of("/papers/sparql", "/papers-rdfs/sparql")) {
            String target = path + "?query=" + RawHttp.encoded(TITLES);
            RawHttp.Answer head = http.send("HEAD", target, "", "Accept: text/csv");
            assertEquals(200, head.status());
            assertEquals("", head.body());
            assertEquals(http.get(target, "Accept: text/csv").header("Content-Type"), head.header("Content-Type"));
            assertEquals(400, http.send("HEAD", path + "?query=nonsense", "").status());
        }
    }

    @Test
    void pagesOfOtherOriginsMayPostAQuery() throws IOException {
        RawHttp.Answer asked = http.send(
                "OPTIONS",
                "/papers/sparql",
                "",
                "Origin: https://example.org",
                "Access-Control-Request-Method: POST",
                "Access-Control-Request-Headers: content-type");
        assertEquals("*", asked.header("Access-Control-Allow-Origin"));
        assertEquals("GET, HEAD, POST, OPTIONS", asked.header("Access-Control-Allow-Methods"));
        assertEquals("Accept, Content-Type, If-None-Match", asked.header("Access-Control-Allow-Headers"));
        RawHttp.Answer posted = http.post("/papers/sparql", "application/sparql-query", TITLES);
        assertEquals("*", posted.header("Access-Control-Allow-Origin"));
        RawHttp.Answer elsewhere = http.send("OPTIONS", "/search", "");
        assertEquals("GET, HEAD, OPTIONS", elsewhere.header("Access-Control-Allow-Methods"));
    }

    @Test
    void anUpdateIsToldThatTheEndpointIsReadOnly() throws IOException {
        String insert = "INSERT DATA { <urn:x:a> <urn:x:b> 1 }";
        String form = "application/x-www-form-urlencoded";
        for (RawHttp.Answer answer : List.of(
                http.post("/papers/sparql", "application/sparql-update", insert),
                http.post("/papers/sparql", form, "update=" + RawHttp.encoded(insert)),
                http.query("/papers/sparql", insert),
                http.query("/papers-rdfs/sparql", "DELETE WHERE { ?s pg:title ?o }"))) {
            assertEquals(400, answer.status());
            assertTrue(answer.body().contains("This endpoint is read-only"), answer.body());
        }
        RawHttp.Answer elsewhere = http.post("/papers/update", "application/sparql-update", insert);
        assertEquals(405, elsewhere.status());
        assertTrue(elsewhere.body().contains("This server is read-only."), elsewhere.body());
    }

    @Test
    void whatCannotBeReadIsToldOfWithTheLineThatAPrefixNeeds() throws IOException {
        for (String path : List.of("/papers/sparql", "/papers-rdfs/sparql")) {
            RawHttp.Answer answer = http.query(path, "SELECT * { ?w a pg:Work }");
            assertEquals(400, answer.status());
            assertTrue(
                    answer.body().contains("Start it with: PREFIX pg: <https://w3id.org/papergraph/ontology#>"),
                    answer.body());
        }
        RawHttp.Answer unknown = http.query("/papers/sparql", "SELECT * { ?w a nobody:Knows }");
        assertTrue(unknown.body().contains("Unresolved prefixed name: nobody:Knows"), unknown.body());
        RawHttp.Answer nonsense = http.query("/papers/sparql", "SELECT * { ?w a }");
        assertTrue(nonsense.body().contains("at line 1, column 17"), nonsense.body());
        assertTrue(!nonsense.body().contains("expecting"), nonsense.body());
    }

    @Test
    void theWholeGraphIsReadByTheGraphStoreProtocol() throws IOException {
        RawHttp.Answer answer = http.get("/papers/data?default", "Accept: text/turtle");
        assertEquals(200, answer.status());
        assertTrue(answer.body().contains("Kurt Gödel"), answer.body());
        assertEquals(404, http.get("/papers/data?graph=urn:none").status());
    }

    @Test
    void expressionsThatAreGuardedStillMeanWhatSparqlSays() throws IOException {
        String query = """
                SELECT (REGEX("Gödel", "^g.DEL$", "i") AS ?a) (REPLACE("abcabc"@en, "(b)", "[$1]") AS ?b)
                  (CONCAT("x"@en, "y"@en) AS ?c) (6 * 7 AS ?d) (2.5 * 2 AS ?e) (ENCODE_FOR_URI("a b") AS ?f)
                  (REGEX("a.c", "a.c", "q") && !REGEX("abc", "a.c", "q") AS ?g)
                  (<http://www.w3.org/2001/XMLSchema#integer>("12") + 1 AS ?h) {}
                """;
        RawHttp.Answer answer = http.query("/papers/sparql", query, "Accept: text/tab-separated-values");
        assertEquals(
                "?a\t?b\t?c\t?d\t?e\t?f\t?g\t?h\ntrue\t\"a[b]ca[b]c\"@en\t\"xy\"@en\t42\t5.0\t\"a%20b\"\ttrue\t13\n",
                answer.body());
        RawHttp.Answer grouped = http.query(
                "/papers/sparql",
                "SELECT (GROUP_CONCAT(DISTINCT ?v; separator='|') AS ?j) (GROUP_CONCAT(?v) AS ?k)"
                        + " { VALUES ?v { 'a' 'a' 'b' } }",
                "Accept: text/csv");
        assertEquals("j,k\r\na|b,a a b\r\n", grouped.body());
    }

    @Test
    void metricsAndPingAnswer() throws IOException {
        assertEquals(200, http.get("/$/ping").status());
        RawHttp.Answer metrics = http.get("/$/metrics");
        assertEquals(200, metrics.status());
        assertTrue(metrics.body().contains("fuseki_requests"), metrics.body());
    }

    @Test
    void answersAreCompressedForWhoAsks() throws IOException {
        RawHttp.Answer answer = http.query("/papers/sparql", TITLES, "Accept-Encoding: gzip");
        assertEquals("gzip", answer.header("Content-Encoding"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://schema.org/ScholarlyArticle",
                "http://purl.org/spar/fabio/Expression",
                "https://dblp.org/rdf/schema#Publication",
                "https://semopenalex.org/ontology/Work"
            })
    void theInferredEndpointUnderstandsOtherVocabularies(String type) throws IOException {
        String query = "SELECT (COUNT(DISTINCT ?w) AS ?n) { ?w a <" + type + "> }";
        assertEquals(
                "n\r\n0\r\n",
                http.query("/papers/sparql", query, "Accept: text/csv").body());
        assertEquals(
                "n\r\n4\r\n",
                http.query("/papers-rdfs/sparql", query, "Accept: text/csv").body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "godel | person/kurt-goedel",
                "GÖDEL | person/kurt-goedel",
                "'ada king' | person/ada-lovelace",
                "undecid* AND formally | work/undecidable",
                "analytical AND society | organization/analytical-society"
            })
    void titlesNamesAndVariantsAreFoundByWord(String words, String thing) throws IOException {
        String query = "PREFIX text: <http://jena.apache.org/text#> SELECT DISTINCT ?s { ?s text:query \""
                + words.replace("'", "\\\"") + "\" }";
        for (String path : List.of("/papers/sparql", "/papers-rdfs/sparql")) {
            assertEquals(
                    "s\r\nhttps://w3id.org/papergraph/id/" + thing + "\r\n",
                    http.query(path, query, "Accept: text/csv").body());
        }
    }

    @Test
    void theBestMatchTellsItsScoreAndItsText() throws IOException {
        String query = "PREFIX text: <http://jena.apache.org/text#> SELECT ?t (?score > 0 AS ?scored) "
                + "{ (?s ?score ?t) text:query ('engine' 5) }";
        assertEquals(
                "t,scored\r\nNotes on the Analytical Engine,true\r\n",
                http.query("/papers/sparql", query, "Accept: text/csv").body());
    }
}
