package org.papergraph.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/// Writes the ontology and its alignment, as they travel with the program, into a graph of their own.
final class OntologyQuads {
    private static final List<String> FILES = List.of("/ontology/papergraph.ttl", "/ontology/alignment.ttl");

    private OntologyQuads() {}

    static void write(Node graph, StreamRDF out) {
        for (String file : FILES) {
            try (InputStream in = OntologyQuads.class.getResourceAsStream(file)) {
                if (in != null) {
                    RDFParser.source(in).lang(Lang.TURTLE).parse(new IntoGraph(graph, out));
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(file, unreadable);
            }
        }
    }

    private static final class IntoGraph extends StreamRDFBase {
        private final Node graph;
        private final StreamRDF out;

        IntoGraph(Node graph, StreamRDF out) {
            this.graph = graph;
            this.out = out;
        }

        @Override
        public void triple(Triple triple) {
            out.quad(Quad.create(graph, triple));
        }
    }
}
