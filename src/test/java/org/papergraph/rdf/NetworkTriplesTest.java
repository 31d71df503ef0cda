package org.papergraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.papergraph.coauthorship.Measure;

class NetworkTriplesTest {
    private static final String EXPECTED = """
            PREFIX pg: <https://w3id.org/papergraph/ontology#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX community: <https://example.org/community/>
            PREFIX person: <https://example.org/person/>

            <https://example.org/graph/network> a pg:Network ;
                rdfs:label "Co-authors" ;
                dcterms:description "3 people" ;
                pg:modularity "0.0"^^xsd:double .
            community:1 a pg:Community ;
                rdfs:label "Barbara Liskov" ;
                pg:size 2 ;
                dcterms:isPartOf <https://example.org/graph/network> .
            community:2 a pg:Community ;
                rdfs:label "Tony Hoare" ;
                pg:size 1 ;
                dcterms:isPartOf <https://example.org/graph/network> .
            person:barbara-liskov
                pg:paperCount 2 ; pg:community community:1 ;
                pg:strength "2.0"^^xsd:double ; pg:degree 1 .
            person:stephen-zilles
                pg:paperCount 2 ; pg:community community:1 ;
                pg:strength "2.0"^^xsd:double ; pg:degree 1 .
            person:tony-hoare
                pg:paperCount 1 ; pg:community community:2 ;
                pg:strength "0.0"^^xsd:double ; pg:degree 0 .
            <https://example.org/tie/TIE> a pg:Tie ;
                pg:end person:barbara-liskov , person:stephen-zilles ;
                pg:weight "2.0"^^xsd:double ;
                pg:paperCount 2 .
            """;

    private static Graph graph(NetworkTriples triples) {
        Graph graph = GraphFactory.createDefaultGraph();
        triples.accept(StreamRDFLib.graph(graph));
        return graph;
    }

    @Test
    void aNetworkIsItsCommunitiesItsNodesAndItsTies() {
        Graph graph = graph(SampleNetwork.triples(Measure.STRENGTH, Measure.DEGREE));
        String tie =
                graph.find(null, Vocabulary.Pg.WEIGHT, null).next().getSubject().getURI();
        assertTrue(tie.matches("https://example\\.org/tie/barbara-liskov-stephen-zilles-[a-z2-7]{8}"), tie);
        Graph expected = RDFParser.fromString(EXPECTED.replace("https://example.org/tie/TIE", tie), Lang.TURTLE)
                .toGraph();
        assertTrue(graph.isIsomorphicWith(expected), () -> text(graph));
    }

    @Test
    void twoRunsWriteTheSameBytes() {
        assertEquals(lines(), lines());
    }

    @Test
    void aNetworkWithEveryMeasureFitsItsShapes() {
        Shapes shapes = Shapes.parse(RDFDataMgr.loadGraph("ontology/shapes.ttl"));
        Graph graph = graph(SampleNetwork.triples(Measure.values()));
        assertTrue(ShaclValidator.get().validate(shapes, graph).conforms());

        graph.find(null, Vocabulary.Pg.END, null).toList().stream().limit(1).forEach(graph::delete);
        assertEquals(
                1, ShaclValidator.get().validate(shapes, graph).getEntries().size());
    }

    private static String lines() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        var stream = StreamRDFWriter.getWriterStream(out, Lang.NTRIPLES);
        stream.start();
        SampleNetwork.triples(Measure.PAGERANK).accept(stream);
        stream.finish();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String text(Graph graph) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFDataMgr.write(out, graph, Lang.TURTLE);
        return out.toString(StandardCharsets.UTF_8);
    }
}
