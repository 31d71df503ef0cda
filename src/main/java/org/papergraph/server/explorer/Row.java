package org.papergraph.server.explorer;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/// One row of an answer.
record Row(Binding binding) {
    private Optional<Node> node(String name) {
        return Optional.ofNullable(binding.get(name));
    }

    boolean has(String name) {
        return binding.contains(name);
    }

    /// The characters of a literal, or the IRI; empty text if there is no value.
    String text(String name) {
        return node(name)
                .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
                .orElse("");
    }

    /// A number, 0 if there is none.
    int number(String name) {
        return node(name)
                .filter(Node::isLiteral)
                .map(Node::getLiteralValue)
                .filter(Number.class::isInstance)
                .map(value -> ((Number) value).intValue())
                .orElse(0);
    }

    /// The thing in one column with the label in another.
    Link link(Site site, String thing, String label) {
        return site.link(text(thing), has(label) ? text(label) : text(thing));
    }
}
