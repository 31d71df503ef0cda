package org.papergraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.papergraph.bib.WorkType;
import org.papergraph.coauthorship.Measure;
import org.papergraph.rdf.Vocabulary.Dcterms;
import org.papergraph.rdf.Vocabulary.Owl;
import org.papergraph.rdf.Vocabulary.Pg;

class TripleWriterTest {
    private static final String BASE = IriMinter.DEFAULT_BASE;

    @Test
    void dataAndOntologyKnowTheSameTerms() throws IOException {
        Set<String> used = new TreeSet<>();
        StreamRDFBase terms = new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                List.of(triple.getPredicate(), triple.getObject()).forEach(this::note);
            }

            @Override
            public void quad(Quad quad) {
                if (quad.getGraph().getURI().endsWith("/identity")) {
                    triple(quad.asTriple());
                }
            }

            private void note(Node node) {
                if (node.isURI() && node.getURI().startsWith(Vocabulary.PG)) {
                    used.add(node.getURI().substring(Vocabulary.PG.length()));
                }
            }
        };
        SampleCitations.writer().accept(terms);
        SampleNetwork.triples(Measure.values()).accept(terms);
        for (WorkType type : WorkType.values()) {
            if (type != WorkType.OTHER) {
                used.add(type.label());
            }
        }
        assertEquals(ontologyTerms(), used);
    }

    private static Set<String> ontologyTerms() throws IOException {
        Graph ontology = GraphFactory.createDefaultGraph();
        try (InputStream in = TripleWriterTest.class.getResourceAsStream("/ontology/papergraph.ttl")) {
            RDFParser.source(in).lang(Lang.TURTLE).parse(ontology);
        }
        Set<String> terms = new TreeSet<>();
        for (Node kind : List.of(OWL.Class.asNode(), OWL.ObjectProperty.asNode(), OWL.DatatypeProperty.asNode())) {
            ontology.find(Node.ANY, RDF.type.asNode(), kind).forEachRemaining(triple -> {
                String iri = triple.getSubject().toString();
                if (iri.startsWith(Vocabulary.PG)) {
                    terms.add(iri.substring(Vocabulary.PG.length()));
                }
            });
        }
        return terms;
    }

    @Test
    void sameAsLeadsOnlyToTheRegistries() {
        Set<String> same = new TreeSet<>();
        graph().find(Node.ANY, Owl.SAME_AS, Node.ANY)
                .forEachRemaining(triple -> same.add(triple.getObject().toString()));
        assertEquals(
                Set.of(
                        "https://doi.org/10.1162/neco.2006.18.7.1527",
                        "https://arxiv.org/abs/1005.1234",
                        "https://orcid.org/0000-0001-2345-6789",
                        "https://ror.org/03dbr7087"),
                same);
    }

    @Test
    void noNodeIsBlankAndControlCharactersAreReplaced() {
        List<Triple> blank = graph().find()
                .filterKeep(triple ->
                        triple.getSubject().isBlank() || triple.getObject().isBlank())
                .toList();
        assertEquals(List.of(), blank);
        assertTrue(graph().find(Node.ANY, Dcterms.TITLE, Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                .filterKeep(title -> title.contains("\uFFFD"))
                .hasNext());
    }

    @Test
    void oneVenuePerNameWhateverItsCase() {
        assertEquals(
                1, graph().find(Node.ANY, RDF.type.asNode(), Pg.VENUE).toList().size());
    }

    @Test
    void addressesThatDoNotPassAreTextAndNoted() {
        TripleWriter writer = SampleCitations.writer();
        writer.accept(StreamRDFLib.sinkNull());
        assertEquals(
                List.of(
                        new RejectedAddress("lists/nets.md:3", "javascript:alert(1)"),
                        new RejectedAddress("lists/nets.md:3", "not an address")),
                writer.rejectedAddresses());
    }

    @Test
    void twoRunsWriteTheSameSequence() {
        assertEquals(sequence(), sequence());
    }

    @Test
    void decisionsStandInTheGraphOfIdentity() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        SampleCitations.writer().accept(StreamRDFLib.dataset(dataset));
        Node identity = Statements.iri(BASE + "graph/identity");
        int decisions = dataset.getGraph(identity)
                .find(Node.ANY, RDF.type.asNode(), Pg.MATCH_DECISION)
                .toList()
                .size();
        assertEquals(SampleCitations.resolution().decisions().size(), decisions);
        assertTrue(decisions > 0);
    }

    private static List<String> sequence() {
        List<String> sequence = new ArrayList<>();
        SampleCitations.writer().accept(new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                sequence.add(triple.toString());
            }

            @Override
            public void quad(Quad quad) {
                sequence.add(quad.toString());
            }
        });
        return sequence;
    }

    private static Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        SampleCitations.writer().accept(StreamRDFLib.graph(graph));
        return graph;
    }
}
