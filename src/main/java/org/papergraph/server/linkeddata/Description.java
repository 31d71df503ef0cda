package org.papergraph.server.linkeddata;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/// What the graph says about one thing: its own statements, those of its parts (authorships), those that point to it,
/// and a label for everything named on the way.
final class Description {
    /// Statements that point to a thing, at most; a topic or a list can have very many.
    private static final int INCOMING = 2000;

    private static final String PART = "/authorship/";

    private final DatasetGraph dataset;
    private final Node thing;
    private final Graph graph = GraphFactory.createDefaultGraph();

    private Description(DatasetGraph dataset, Node thing) {
        this.dataset = dataset;
        this.thing = thing;
    }

    /// The description, or empty if nothing is said about the thing. Call inside a read transaction.
    static Optional<Graph> of(DatasetGraph dataset, Node thing) {
        Description description = new Description(dataset, thing);
        description.collect();
        return description.graph.isEmpty() ? Optional.empty() : Optional.of(description.graph);
    }

    /// The thing that took the place of another, if it did.
    static Optional<Node> successor(DatasetGraph dataset, Node thing) {
        return dataset.stream(Node.ANY, thing, DCTerms.isReplacedBy.asNode(), Node.ANY)
                .map(Quad::getObject)
                .filter(Node::isURI)
                .findFirst();
    }

    static boolean isKnown(DatasetGraph dataset, Node thing) {
        return dataset.contains(Node.ANY, thing, Node.ANY, Node.ANY);
    }

    private void collect() {
        dataset.prefixes().forEach((prefix, iri) -> graph.getPrefixMapping().setNsPrefix(prefix, iri));
        List<Triple> own = outgoing(thing);
        own.forEach(graph::add);
        own.stream()
                .map(Triple::getObject)
                .filter(object -> object.isURI() && object.getURI().contains(PART))
                .forEach(part -> outgoing(part).forEach(graph::add));
        dataset.stream(Quad.defaultGraphIRI, Node.ANY, Node.ANY, thing)
                .limit(INCOMING)
                .map(Quad::asTriple)
                .forEach(graph::add);
        graph.find().toList().forEach(this::addLabels);
    }

    private List<Triple> outgoing(Node subject) {
        return dataset.stream(Node.ANY, subject, Node.ANY, Node.ANY)
                .map(Quad::asTriple)
                .toList();
    }

    private void addLabels(Triple triple) {
        addLabel(triple.getSubject());
        if (triple.getObject().isURI() && !triple.getPredicate().equals(RDF.type.asNode())) {
            addLabel(triple.getObject());
        }
    }

    private void addLabel(Node node) {
        dataset.stream(Quad.defaultGraphIRI, node, RDFS.label.asNode(), Node.ANY)
                .map(Quad::asTriple)
                .forEach(graph::add);
    }
}
