package org.papergraph.server.explorer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;

/// What the graph's classes and properties are called at schema.org, as the ontology's alignment says.
///
/// @param classes names without the namespace, by the IRI of our class
/// @param properties likewise
record SchemaOrgWords(Map<String, List<String>> classes, Map<String, List<String>> properties) {
    /// The namespace of the names.
    static final String NAMESPACE = "https://schema.org/";

    private static final String ALIGNMENT = "/ontology/alignment.ttl";

    static SchemaOrgWords ofAlignment() {
        Graph alignment = GraphFactory.createDefaultGraph();
        try (InputStream in = SchemaOrgWords.class.getResourceAsStream(ALIGNMENT)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its part " + ALIGNMENT);
            }
            RDFParser.source(in).lang(Lang.TURTLE).parse(alignment);
        } catch (IOException e) {
            throw new UncheckedIOException(ALIGNMENT, e);
        }
        Map<String, List<String>> properties = words(alignment, RDFS.subPropertyOf.asNode());
        // The alignment is about our words; that of OWL for the same thing elsewhere needs none.
        properties.put(OWL.sameAs.getURI(), List.of("sameAs"));
        return new SchemaOrgWords(words(alignment, RDFS.subClassOf.asNode()), properties);
    }

    private static Map<String, List<String>> words(Graph alignment, Node below) {
        Map<String, List<String>> words = new TreeMap<>();
        alignment.stream(Node.ANY, below, Node.ANY)
                .filter(each ->
                        each.getObject().isURI() && each.getObject().getURI().startsWith(NAMESPACE))
                .forEach(each -> words.merge(
                        each.getSubject().getURI(),
                        List.of(each.getObject().getURI().substring(NAMESPACE.length())),
                        SchemaOrgWords::joined));
        return words;
    }

    private static List<String> joined(List<String> left, List<String> right) {
        return Stream.concat(left.stream(), right.stream()).sorted().toList();
    }
}
