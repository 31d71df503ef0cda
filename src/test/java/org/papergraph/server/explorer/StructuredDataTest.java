package org.papergraph.server.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StructuredDataTest {
    private static final Pattern BLOCK = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>");

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

    private static String block(String path) throws Exception {
        Matcher blocks = BLOCK.matcher(site.page(path));
        assertTrue(blocks.find(), path);
        String json = blocks.group(1);
        assertFalse(blocks.find(), "one block: " + path);
        return json;
    }

    @Test
    void aWorkIsDescribedWithItsAuthorsInTheirOrder() throws Exception {
        JsonNode expected = new JsonMapper().readTree("""
            {
              "@context": {"@vocab": "https://schema.org/"},
              "@id": "https://w3id.org/papergraph/id/work/undecidable",
              "mainEntityOfPage": "/page/work/undecidable",
              "author": [
                {"@id": "https://w3id.org/papergraph/id/person/kurt", "name": "Kurt Gödel", "@type": "Person"},
                {"@id": "https://w3id.org/papergraph/id/person/alonzo", "name": "Alonzo Church", "@type": "Person"}
              ],
              "creator": [
                {"@id": "https://w3id.org/papergraph/id/person/kurt", "name": "Kurt Gödel", "@type": "Person"},
                {"@id": "https://w3id.org/papergraph/id/person/alonzo", "name": "Alonzo Church", "@type": "Person"}
              ],
              "about": {"@id": "https://w3id.org/papergraph/id/topic/logic", "name": "Logic", "@type": "DefinedTerm"},
              "name": "On Formally Undecidable Propositions",
              "@type": ["Article", "ScholarlyArticle", "CreativeWork"]
            }
            """);
        assertEquals(expected, new JsonMapper().readTree(block("/page/work/undecidable")));
    }

    @ParameterizedTest
    @CsvSource({
        "/, Dataset",
        "/page/person/ada, Person",
        "/page/work/notes, ScholarlyArticle",
        "/page/organization/kings, Organization",
        "/page/topic/logic, DefinedTerm",
        "/page/venue/proceedings, CreativeWorkSeries",
        "/page/list/machines, ItemList",
    })
    void everyKindOfPageSaysWhatItIsAboutInReadableJsonLd(String path, String type) throws Exception {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(block(path), Lang.JSONLD)
                .base("http://localhost" + path)
                .parse(model);
        assertTrue(
                model.contains(
                        null,
                        model.createProperty("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"),
                        model.createResource("https://schema.org/" + type)),
                block(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/page/work/hostile", "/page/person/hostile"})
    void hostileTextNeitherEndsTheBlockNorBecomesAnAddress(String path) throws Exception {
        String json = block(path);
        assertFalse(json.matches("(?s).*[<>&\u2028\u2029].*"), json);
        assertTrue(new JsonMapper().readTree(json).get("name").asString().contains("<script>document.title"), json);
        assertFalse(json.contains("javascript:"), json);
        assertFalse(json.contains("//evil.example"), json);
    }
}
