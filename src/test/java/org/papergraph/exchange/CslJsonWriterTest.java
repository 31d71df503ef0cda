package org.papergraph.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.papergraph.exchange.Sketch.written;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.papergraph.bib.Identifier.Scheme;
import org.papergraph.bib.PersonName;
import org.papergraph.bib.WorkType;
import org.papergraph.citation.Citation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CslJsonWriterTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path SCHEMA = Path.of("src/test/resources/exchange/csl-json.schema.json");

    private static void assertValid(List<Citation> citations) throws IOException {
        try (InputStream in = Files.newInputStream(SCHEMA)) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in, InputFormat.JSON);
            String document = written(CitationFormat.CSL_JSON, citations);
            assertEquals(List.of(), schema.validate(document, InputFormat.JSON));
            assertEquals(citations.size(), JSON.readTree(document).size());
        }
    }

    @Test
    void aPaperIsWrittenWithAllThatIsKnown() throws IOException {
        Citation paper = Sketch.of(WorkType.PAPER, "Über \"Netze\"")
                .by(new PersonName("Ludwig", "van", "Beethoven", "Jr."))
                .by("", "Plato")
                .andOthers()
                .in("Neural Computation")
                .at("18", "7", "1527-1554")
                .on("2006-07-28")
                .id(Scheme.DOI, "10.1162/neco.2006.18.7.1527")
                .id(Scheme.ARXIV, "1312.5602")
                .url("http://example.org/a.pdf")
                .remark("where it began")
                .cited();
        assertEquals("""
                [
                  {"id":"beethoven2006uber","citation-key":"beethoven2006uber","type":"article-journal",\
                "title":"Über \\"Netze\\"","author":[{"family":"Beethoven","given":"Ludwig",\
                "non-dropping-particle":"van","suffix":"Jr."},{"family":"Plato"},{"literal":"others"}],\
                "issued":{"date-parts":[[2006,7,28]]},"container-title":"Neural Computation","volume":"18","issue":"7",\
                "page":"1527-1554","DOI":"10.1162/neco.2006.18.7.1527","archive":"arXiv",\
                "archive_location":"1312.5602","URL":"http://example.org/a.pdf","note":"where it began",\
                "keyword":"Nets, Deep"}
                ]
                """, written(CitationFormat.CSL_JSON, List.of(paper)));
    }

    @Test
    void aBodyIsALiteralNameAndAPreprintServerAPublisher() throws IOException {
        Citation report = Sketch.of(WorkType.PAPER, "Report")
                .body("OpenAI")
                .id(Scheme.ARXIV, "2303.08774")
                .cited();
        JsonNode item =
                JSON.readTree(written(CitationFormat.CSL_JSON, List.of(report))).get(0);
        assertEquals(JSON.readTree("[{\"literal\":\"OpenAI\"}]"), item.get("author"));
        assertEquals(
                List.of("article", "arXiv", "arXiv:2303.08774"),
                Stream.of("type", "publisher", "number")
                        .map(name -> item.get(name).stringValue())
                        .toList());
    }

    @Test
    void noCitationsAreAnEmptyArray() throws IOException {
        assertEquals("[]\n", written(CitationFormat.CSL_JSON, List.of()));
    }

    @Test
    void everyTypeOfWorkIsValid() throws IOException {
        List<Citation> citations = new ArrayList<>();
        for (WorkType type : WorkType.values()) {
            citations.add(Sketch.of(type, "On " + type).by("Ann", "Lee").cited());
            citations.add(Sketch.of(type, "On " + type)
                    .body("MIT")
                    .url("papers/x.pdf")
                    .cited());
        }
        assertValid(citations);
    }

    @Test
    void theExamplesAreValid() throws IOException {
        assertValid(Sketch.examples());
    }

    @Test
    void hostileTextIsValidAndComesBackAsItWas() throws IOException {
        List<Citation> hostile = Sketch.hostile();
        assertValid(hostile);
        JsonNode items = JSON.readTree(written(CitationFormat.CSL_JSON, hostile));
        for (int i = 0; i < hostile.size(); i++) {
            assertEquals(
                    hostile.get(i).work().title(), items.get(i).get("title").stringValue());
        }
    }
}
