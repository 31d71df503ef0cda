package org.papergraph.coauthorship.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.papergraph.coauthorship.picture.CommunityColours;
import org.papergraph.coauthorship.view.Edge;
import org.papergraph.coauthorship.view.NetworkView;
import org.papergraph.coauthorship.view.Node;
import org.papergraph.coauthorship.view.Place;

/// GEXF 1.3, Gephi's own format, with colours and places where they are known.
final class GexfWriter implements NetworkWriter {
    @Override
    public void write(NetworkView view, OutputStream out) throws IOException {
        XmlDocument.write(
                out,
                document -> document.element(
                        "gexf",
                        root -> {
                            root.element("meta", meta -> {
                                meta.text("creator", "Papergraph");
                                meta.text("description", view.title());
                            });
                            root.element(
                                    "graph",
                                    graph -> graph(graph, view),
                                    "defaultedgetype",
                                    "undirected",
                                    "mode",
                                    "static");
                        },
                        "xmlns",
                        "http://gexf.net/1.3",
                        "xmlns:viz",
                        "http://gexf.net/1.3/viz",
                        "version",
                        "1.3"));
    }

    private static void graph(XmlDocument graph, NetworkView view) throws XMLStreamException {
        // Label and weight are words of the format itself.
        List<Attribute<Node>> ofNodes = Attribute.ofNodes(view).stream()
                .filter(attribute -> !List.of("label", "x", "y").contains(attribute.name()))
                .toList();
        List<Attribute<Edge>> ofEdges = Attribute.ofEdges().stream()
                .filter(attribute -> !attribute.name().equals("weight"))
                .toList();
        declare(graph, "node", ofNodes);
        declare(graph, "edge", ofEdges);
        CommunityColours colours = new CommunityColours(view);
        graph.element("nodes", nodes -> {
            for (int i = 0; i < view.nodes().size(); i++) {
                Node node = view.nodes().get(i);
                nodes.element(
                        "node", inside -> node(inside, node, ofNodes, colours), "id", "n" + i, "label", node.label());
            }
        });
        graph.element("edges", edges -> {
            for (int i = 0; i < view.edges().size(); i++) {
                Edge edge = view.edges().get(i);
                edges.element(
                        "edge",
                        inside -> values(inside, edge, ofEdges),
                        "id",
                        "e" + i,
                        "source",
                        "n" + edge.source(),
                        "target",
                        "n" + edge.target(),
                        "weight",
                        Double.toString(edge.weight()));
            }
        });
    }

    private static <T> void declare(XmlDocument graph, String domain, List<Attribute<T>> attributes)
            throws XMLStreamException {
        graph.element(
                "attributes",
                inside -> {
                    for (Attribute<T> attribute : attributes) {
                        String type = switch (attribute.type()) {
                            case TEXT -> "string";
                            case INTEGER -> "integer";
                            case REAL -> "double";
                        };
                        inside.empty("attribute", "id", attribute.name(), "title", attribute.name(), "type", type);
                    }
                },
                "class",
                domain);
    }

    private static void node(XmlDocument inside, Node node, List<Attribute<Node>> attributes, CommunityColours colours)
            throws XMLStreamException {
        values(inside, node, attributes);
        if (node.community().isPresent()) {
            int rgb = Integer.decode(colours.hex(node.community()));
            inside.empty("viz:color", "r", level(rgb >> 16), "g", level(rgb >> 8), "b", level(rgb));
        }
        if (node.place().isPresent()) {
            Place place = node.place().get();
            // Gephi's y grows upwards.
            inside.empty("viz:position", "x", Double.toString(place.x()), "y", Double.toString(-place.y()), "z", "0.0");
        }
    }

    private static String level(int bits) {
        return Integer.toString(bits & 0xFF);
    }

    private static <T> void values(XmlDocument inside, T thing, List<Attribute<T>> attributes)
            throws XMLStreamException {
        inside.element("attvalues", all -> {
            for (Attribute<T> attribute : attributes) {
                Optional<Object> value = attribute.value().apply(thing);
                if (value.isPresent()) {
                    all.empty(
                            "attvalue",
                            "for",
                            attribute.name(),
                            "value",
                            value.get().toString());
                }
            }
        });
    }
}
