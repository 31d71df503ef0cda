package org.papergraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.rdf.SampleCitations;
import org.papergraph.store.Explanation.Place;
import org.papergraph.store.Statistics.Count;

/// Questions to a small graph that uses everything.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KnowledgeGraphTest {
    private KnowledgeGraph graph;

    @BeforeAll
    void publish(@TempDir Path folder) {
        new GenerationWriter(folder).publish(SampleCitations.writer());
        graph = KnowledgeGraph.open(folder);
    }

    @AfterAll
    void close() {
        graph.close();
    }

    @Test
    void statisticsCountWhatIsThere() {
        Statistics statistics = Statistics.of(graph, 2);
        assertEquals(List.of(new Count("Geoffrey E. Hinton", 2), new Count("Yee-Whye Teh", 1)), statistics.authors());
        assertEquals(
                List.of(
                        new Count("University of Toronto", 2),
                        new Count("Department of Computer Science, University of Toronto", 1)),
                statistics.institutions());
        assertEquals(List.of(new Count("Deep learning", 2), new Count("Papers", 1)), statistics.topics());
        assertEquals(List.of(new Count("2006", 1), new Count("2010", 1)), statistics.years());
        assertTrue(statistics.classes().contains(new Count("pg:Entry", 3)), statistics.classes()::toString);
    }

    @Test
    void aPersonIsExplainedByEntriesSpellingsAndDecisions() {
        List<Explanation> found = Explanation.of(graph, "geoffrey hinton");
        assertEquals(1, found.size());
        Explanation hinton = found.getFirst();
        assertEquals("foaf:Person", hinton.kind());
        assertEquals("Geoffrey E. Hinton", hinton.label());
        assertEquals(
                List.of("Geoffrey E. Hinton", "Geoffrey Hinton"),
                hinton.spellings().stream()
                        .map(Explanation.Spelling::text)
                        .sorted()
                        .toList());
        assertEquals(
                List.of(3, 9, 12),
                hinton.entries().stream().map(Place::startLine).toList());
        assertEquals(List.of(hinton), Explanation.of(graph, hinton.iri()));
    }

    @Test
    void whatIsNotThereIsOneLine() {
        StoreException none = assertThrows(StoreException.class, () -> Explanation.of(graph, "Nobody"));
        assertEquals(
                "nothing in the graph is called \"Nobody\"; give a name, a title or an IRI as a query prints it",
                none.getMessage());
    }

    @Test
    void validationNamesTheLineOfAWrongLink() {
        Validation validation = Validation.of(graph);
        assertEquals(
                List.of(
                        "pg:url javascript:alert(1) [lists/nets.md:3]",
                        "pg:url javascript:alert(1) [lists/nets.md:3, lists/nets.md:9]"),
                validation.violations().stream()
                        .map(each -> each.property() + " " + each.value() + " " + each.places())
                        .toList());
        assertTrue(validation.conforms());
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        validation.writeReport(report);
        assertTrue(text(report).contains("sh:ValidationReport"), text(report));
    }

    @Test
    void everyExportFormatHoldsTheSameGraph() {
        Graph expected = parse(export(GraphFormat.NTRIPLES), Lang.NTRIPLES).getDefaultGraph();
        assertEquals(graph.triples(), expected.size());
        assertSame(expected, GraphFormat.TURTLE, Lang.TURTLE);
        assertSame(expected, GraphFormat.TRIG, Lang.TRIG);
        assertSame(expected, GraphFormat.NQUADS, Lang.NQUADS);
        assertSame(expected, GraphFormat.JSONLD, Lang.JSONLD11);
        assertSame(expected, GraphFormat.RDFXML, Lang.RDFXML);
        long quads = parse(export(GraphFormat.NQUADS), Lang.NQUADS).stream().count();
        assertEquals(quads, parse(export(GraphFormat.TRIG), Lang.TRIG).stream().count());
        assertTrue(quads > expected.size());
    }

    private void assertSame(Graph expected, GraphFormat format, Lang lang) {
        Graph actual = parse(export(format), lang).getDefaultGraph();
        assertEquals(expected.size(), actual.size(), format::toString);
        assertTrue(expected.isIsomorphicWith(actual), format::toString);
    }

    @Test
    void twoBuildsOfOneInputExportTheSameBytes(@TempDir Path folder) {
        new GenerationWriter(folder).publish(SampleCitations.writer());
        try (KnowledgeGraph again = KnowledgeGraph.open(folder)) {
            for (GraphFormat format : GraphFormat.values()) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                again.export(format, out);
                assertEquals(export(format), text(out), format::toString);
            }
        }
    }

    @Test
    void turtleIsGroupedBySubjectAndPrefixed() {
        String turtle = export(GraphFormat.TURTLE);
        int start = turtle.indexOf("\nsource:");
        assertEquals(
                """

                source:nets-cjxdxqh5
                    a pg:SourceFile ;
                    pg:path "lists/nets.md" ;
                    pg:sha256 "%s" .
                """.formatted(SampleCitations.LIST.sha256()),
                turtle.substring(start, turtle.indexOf(" .\n", start) + 3));
    }

    @Test
    void tablesShortenIrisAndFitTheirWidth() {
        assertEquals(
                """
                name                kind
                ------------------  -----------
                Ed Itor             foaf:Person
                Geoffrey E. Hinton  foaf:Person
                Yee-Whye Teh        foaf:Person
                3 rows
                """,
                answer(
                        "SELECT ?name ?kind WHERE { ?p foaf:name ?name ; a ?kind FILTER(?kind = foaf:Person) }"
                                + " ORDER BY ?name",
                        80));
        assertEquals(
                """
                x         y
                --------  --------
                aaaaaaa…  a\\u202Eb
                日本語…   c d
                2 rows
                """,
                answer(
                        "SELECT * "
                                + "WHERE { VALUES (?x ?y) { ('aaaaaaaaaaaaaaa' 'a\\u202Eb') "
                                + "('日本語日本語日本語' 'c\\nd') } }",
                        18));
    }

    @Test
    void valuesStayStringsWhateverTheyHold() {
        String hostile = "x\" } DROP ALL #\\";
        BoundQuery query = BoundQuery.of("test", "SELECT ?x WHERE { BIND(?name AS ?x) }", Map.of("name", hostile));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        graph.answer(query, new AnswerFormat(ResultFormat.TSV, GraphFormat.TURTLE, 0), out);
        assertEquals("?x\n\"x\\\" } DROP ALL #\\\\\"\n", text(out));
    }

    @Test
    void malformedSparqlIsOneLineWithItsPlace() {
        StoreException wrong =
                assertThrows(StoreException.class, () -> BoundQuery.of("my.rq", "SELECT ?x\nWHERE { ?x ", Map.of()));
        String message = String.valueOf(wrong.getMessage());
        assertTrue(message.startsWith("my.rq:2:"), message);
        assertEquals(1, message.lines().count(), message);
    }

    private String answer(String select, int width) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        graph.answer(
                BoundQuery.of("test", "PREFIX foaf: <http://xmlns.com/foaf/0.1/> " + select, Map.of()),
                AnswerFormat.table(width),
                out);
        return text(out);
    }

    private String export(GraphFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        graph.export(format, out);
        return text(out);
    }

    private static DatasetGraph parse(String text, Lang lang) {
        return RDFParser.fromString(text, lang)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .toDatasetGraph();
    }

    private static String text(ByteArrayOutputStream out) {
        return out.toString(StandardCharsets.UTF_8);
    }
}
