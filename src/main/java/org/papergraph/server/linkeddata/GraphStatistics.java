package org.papergraph.server.linkeddata;

import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/// Counts of the default graph.
///
/// @param triples all statements
/// @param subjects things that something is said about
/// @param classes how many things each class has, by its IRI
/// @param properties how many statements each property has, by its IRI
record GraphStatistics(long triples, long subjects, Map<String, Long> classes, Map<String, Long> properties) {
    /// One scan of the graph, which TDB2 gives subject by subject. Call inside a read transaction.
    static GraphStatistics of(DatasetGraph dataset) {
        long triples = 0;
        long subjects = 0;
        Node last = Node.ANY;
        Map<String, Long> classes = new TreeMap<>();
        Map<String, Long> properties = new TreeMap<>();
        Iterator<Quad> all = dataset.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY);
        while (all.hasNext()) {
            Quad quad = all.next();
            triples++;
            if (!quad.getSubject().equals(last)) {
                subjects++;
                last = quad.getSubject();
            }
            properties.merge(quad.getPredicate().getURI(), 1L, Long::sum);
            if (quad.getPredicate().equals(RDF.type.asNode())
                    && quad.getObject().isURI()) {
                classes.merge(quad.getObject().getURI(), 1L, Long::sum);
            }
        }
        return new GraphStatistics(triples, subjects, classes, properties);
    }
}
