package org.papergraph.coauthorship.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.papergraph.coauthorship.view.Edge;
import org.papergraph.coauthorship.view.NetworkView;
import org.papergraph.coauthorship.view.Node;
import org.papergraph.coauthorship.view.Paper;
import org.papergraph.coauthorship.view.Place;

/// A named, typed value of nodes or of edges, for the formats that carry any number of them.
///
/// @param name letters and digits only, as the strictest format (GML) asks
/// @param type of all values
/// @param value a String, Integer or Double; empty where it is not known
record Attribute<T>(String name, Type type, Function<T, Optional<Object>> value) {
    /// What the values are.
    enum Type {
        TEXT,
        INTEGER,
        REAL
    }

    /// The attributes of nodes: label, IRI, works, years, topics, institution, community, every measure, place.
    static List<Attribute<Node>> ofNodes(NetworkView view) {
        List<Attribute<Node>> all = new ArrayList<>(List.of(
                text("label", node -> Optional.of(node.label())),
                text("iri", node -> Optional.of(node.iri())),
                integer(view.counted(), node -> OptionalInt.of(node.count())),
                integer("firstYear", node -> node.years().first()),
                integer("lastYear", node -> node.years().last()),
                text("topics", node -> joined(node.topics())),
                text("institution", Node::institution),
                integer("community", Node::community)));
        view.nodes().stream()
                .flatMap(node -> node.measures().keySet().stream())
                .distinct()
                .forEach(name -> all.add(new Attribute<>(
                        camel(name),
                        Type.REAL,
                        node -> Optional.ofNullable(node.measures().get(name)))));
        all.add(new Attribute<>("x", Type.REAL, node -> node.place().map(Place::x)));
        all.add(new Attribute<>("y", Type.REAL, node -> node.place().map(Place::y)));
        return all;
    }

    /// The attributes of edges: weight, papers behind, their IRIs and titles, years.
    static List<Attribute<Edge>> ofEdges() {
        return List.of(
                new Attribute<>("weight", Type.REAL, edge -> Optional.of(edge.weight())),
                integer("paperCount", edge -> OptionalInt.of(edge.papers().size())),
                text(
                        "papers",
                        edge -> joined(edge.papers().stream().map(Paper::iri).toList())),
                text(
                        "titles",
                        edge -> joined(edge.papers().stream().map(Paper::title).toList())),
                integer("firstYear", edge -> edge.years().first()),
                integer("lastYear", edge -> edge.years().last()));
    }

    private static <T> Attribute<T> text(String name, Function<T, Optional<String>> value) {
        return new Attribute<>(name, Type.TEXT, thing -> value.apply(thing).map(Object.class::cast));
    }

    private static <T> Attribute<T> integer(String name, Function<T, OptionalInt> value) {
        return new Attribute<>(name, Type.INTEGER, thing -> {
            OptionalInt found = value.apply(thing);
            return found.isPresent() ? Optional.of(found.getAsInt()) : Optional.empty();
        });
    }

    private static Optional<String> joined(List<String> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.stream().collect(Collectors.joining(" | ")));
    }

    /// `k-core` becomes `kCore`, `PageRank` stays.
    private static String camel(String name) {
        StringBuilder camel = new StringBuilder();
        boolean raise = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain) {
                camel.append(raise ? Character.toUpperCase(c) : c);
            }
            raise = !plain && !camel.isEmpty();
        }
        return camel.toString();
    }
}
