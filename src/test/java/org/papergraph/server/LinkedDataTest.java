package org.papergraph.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.server.guard.Limits;
import org.papergraph.server.linkeddata.LinkedData;

class LinkedDataTest {
    private static final String BASE = "https://w3id.org/papergraph/id/";

    @TempDir
    static Path folder;

    private static PapergraphServer server;
    private static RawHttp http;

    @BeforeAll
    static void start() throws IOException {
        server = ServerFixture.start(folder, Limits.standard(), config -> config.withParts(List.of(new LinkedData())));
        http = new RawHttp(server.address());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "text/html, /page/person/kurt-goedel",
        "'text/html,application/xhtml+xml,*/*;q=0.8', /page/person/kurt-goedel",
        "text/turtle, /id/person/kurt-goedel.ttl",
        "application/ld+json, /id/person/kurt-goedel.jsonld",
        "application/rdf+xml, /id/person/kurt-goedel.rdf",
        "application/n-triples, /id/person/kurt-goedel.nt",
        "'text/turtle;q=0.5,application/ld+json', /id/person/kurt-goedel.jsonld"
    })
    void aThingLeadsToWhatTellsOfItInTheFormAskedFor(String accept, String location) throws IOException {
        RawHttp.Answer answer = http.get("/id/person/kurt-goedel", "Accept: " + accept);
        assertEquals(303, answer.status());
        assertEquals(location, answer.header("Location"));
        assertTrue(answer.header("Vary").contains("Accept"), answer.header("Vary"));
    }

    @ParameterizedTest
    @CsvSource({
        ".ttl, text/turtle",
        ".jsonld, application/ld+json",
        ".rdf, application/rdf+xml",
        ".nt, application/n-triples"
    })
    void everyFormSaysTheSame(String ending, String type) throws IOException {
        RawHttp.Answer answer = http.get("/id/person/kurt-goedel" + ending);
        assertEquals(200, answer.status());
        assertTrue(answer.header("Content-Type").startsWith(type), answer.header("Content-Type"));
        Model model = model(answer.body(), RDFLanguages.contentTypeToLang(type));
        Model turtle = model(http.get("/id/person/kurt-goedel.ttl").body(), Lang.TURTLE);
        assertTrue(model.isIsomorphicWith(turtle), answer.body());
        assertTrue(model.contains(
                model.createResource(BASE + "work/undecidable"),
                DCTerms.creator,
                model.createResource(BASE + "person/kurt-goedel")));
    }

    @Test
    void whatIsMergedLeadsToItsSuccessor() throws IOException {
        RawHttp.Answer page = http.get("/id/person/a-lovelace", "Accept: text/html");
        assertEquals(301, page.status());
        assertEquals("/id/person/ada-lovelace", page.header("Location"));
        assertEquals(
                "/id/person/ada-lovelace.ttl",
                http.get("/id/person/a-lovelace.ttl").header("Location"));
        assertEquals(410, http.get("/id/person/lost").status());
    }

    @Test
    void theImpossibleAndTheUnknownAreToldApart() throws IOException {
        RawHttp.Answer impossible = http.get("/id/person/kurt-goedel", "Accept: image/png");
        assertEquals(406, impossible.status());
        assertTrue(impossible.body().contains("text/turtle"), impossible.body());
        RawHttp.Answer unknown = http.get("/id/person/nobody", "Accept: text/html");
        assertEquals(404, unknown.status());
        assertTrue(unknown.body().contains("/papers/sparql"), unknown.body());
    }

    @Test
    void anUnchangedAnswerIsNotSentAgain() throws IOException {
        RawHttp.Answer first = http.get("/id/work/undecidable.ttl");
        String tag = first.header("ETag");
        RawHttp.Answer again = http.get("/id/work/undecidable.ttl", "If-None-Match: " + tag);
        assertEquals(304, again.status());
        assertEquals("", again.body());
        assertEquals(
                200,
                http.get("/id/work/undecidable.nt", "If-None-Match: " + tag).status());
        assertEquals(
                "gzip",
                http.get("/id/work/undecidable.ttl", "Accept-Encoding: gzip").header("Content-Encoding"));
        assertEquals("*", first.header("Access-Control-Allow-Origin"));
        assertTrue(first.header("Cache-Control").contains("no-cache"));
    }

    @Test
    void hostileTextIsShownInert() throws IOException {
        String page = http.get("/page/work/hostile").body();
        assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), page);
        assertFalse(page.contains("<script"), page);
        assertFalse(page.contains("href=\"javascript:"), page);
    }

    @Test
    void theServerSaysWhatItHas() throws IOException {
        Model model = model(http.get("/.well-known/void").body(), Lang.TURTLE);
        String papers = server.address() + "papers";
        long triples = model.getResource(papers).getProperty(VOID.triples).getLong();
        String counted = http.query("/papers/sparql", "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", "Accept: text/csv")
                .body();
        assertEquals("n\r\n" + triples + "\r\n", counted);
        assertTrue(model.contains(
                model.createResource(papers), VOID.sparqlEndpoint, model.createResource(papers + "/sparql")));
        Model service = model(http.get("/papers/sparql", "Accept: text/turtle").body(), Lang.TURTLE);
        assertTrue(service.isIsomorphicWith(model));
    }

    @Test
    void theReportAgainstTheShapesIsThereAndNoShapesAreTaken() throws IOException {
        Model report = model(http.get("/papers/shacl", "Accept: text/turtle").body(), Lang.TURTLE);
        assertTrue(
                report.contains(null, RDF.type, report.createResource("http://www.w3.org/ns/shacl#ValidationReport")));
        assertEquals(
                405,
                http.post("/papers/shacl?graph=default", "text/turtle", "<urn:a> <urn:b> <urn:c> .")
                        .status());
    }

    private static Model model(String text, Lang lang) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(text, lang).parse(model);
        return model;
    }
}
