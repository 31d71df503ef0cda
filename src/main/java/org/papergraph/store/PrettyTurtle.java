package org.papergraph.store;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.out.NodeToLabel;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/// Writes triples that come grouped by subject as Turtle for people: one block per subject, its type first, then its
/// properties by name, the objects of one property side by side. Holds one subject at a time.
///
/// Jena's pretty writer needs the whole graph; its streaming one repeats the property of every triple.
final class PrettyTurtle {
    private static final Node TYPE = RDF.Nodes.type;

    private static final Comparator<Node> PROPERTIES =
            Comparator.<Node, Boolean>comparing(node -> !node.equals(TYPE)).thenComparing(Node::getURI);
    private static final Comparator<Node> OBJECTS = Comparator.<Node, Boolean>comparing(Node::isLiteral)
            .thenComparing(PrettyTurtle::sortKey)
            .thenComparing(node -> node.toString());

    private final PrefixMap prefixes;
    private final AWriter out;
    private final NodeFormatterTTL terms;
    private String indent = "";

    PrettyTurtle(PrefixMap prefixes, OutputStream out) {
        this.prefixes = prefixes;
        this.out = IO.wrapUTF8(out);
        this.terms = new NodeFormatterTTL(null, prefixes, NodeToLabel.createScopeByDocument());
    }

    private static String sortKey(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    void prefixes() {
        new TreeMap<>(prefixes.getMapping())
                .forEach((prefix, iri) -> out.println("PREFIX " + prefix + ": <" + iri + ">"));
    }

    void startGraph(Node graph) {
        out.println();
        terms.format(out, graph);
        out.println(" {");
        indent = "  ";
    }

    void endGraph() {
        indent = "";
        out.println("}");
    }

    void graph(Iterator<Triple> triples) {
        List<Triple> block = new ArrayList<>();
        while (triples.hasNext()) {
            Triple triple = triples.next();
            if (!block.isEmpty() && !block.getFirst().getSubject().equals(triple.getSubject())) {
                block(block);
                block.clear();
            }
            block.add(triple);
        }
        if (!block.isEmpty()) {
            block(block);
        }
    }

    void flush() {
        out.flush();
    }

    private void block(List<Triple> block) {
        block.sort(Comparator.comparing(Triple::getPredicate, PROPERTIES).thenComparing(Triple::getObject, OBJECTS));
        out.println();
        out.print(indent);
        terms.format(out, block.getFirst().getSubject());
        @Nullable Node property = null;
        for (Triple triple : block) {
            if (triple.getPredicate().equals(property)) {
                out.print(" , ");
            } else {
                out.println(property == null ? "" : " ;");
                property = triple.getPredicate();
                out.print(indent);
                out.print("    ");
                if (property.equals(TYPE)) {
                    out.print("a");
                } else {
                    terms.format(out, property);
                }
                out.print(" ");
            }
            terms.format(out, triple.getObject());
        }
        out.println(" .");
    }
}
