package org.papergraph.coauthorship.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.papergraph.coauthorship.view.Edge;
import org.papergraph.coauthorship.view.NetworkView;
import org.papergraph.coauthorship.view.Node;

/// GraphML 1.0 with typed keys, as graphml.graphdrawing.org's schema has it.
final class GraphMlWriter implements NetworkWriter {
    @Override
    public void write(NetworkView view, OutputStream out) throws IOException {
        List<Attribute<Node>> ofNodes = Attribute.ofNodes(view);
        List<Attribute<Edge>> ofEdges = Attribute.ofEdges();
        XmlDocument.write(
                out,
                document -> document.element(
                        "graphml",
                        root -> {
                            keys(root, "node", "n", ofNodes);
                            keys(root, "edge", "e", ofEdges);
                            root.element("graph", graph -> graph(graph, view, ofNodes), "edgedefault", "undirected");
                        },
                        "xmlns",
                        "http://graphml.graphdrawing.org/xmlns",
                        "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance",
                        "xsi:schemaLocation",
                        "http://graphml.graphdrawing.org/xmlns"
                                + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd"));
    }

    private static <T> void keys(XmlDocument root, String domain, String prefix, List<Attribute<T>> attributes)
            throws XMLStreamException {
        for (Attribute<T> attribute : attributes) {
            String type = switch (attribute.type()) {
                case TEXT -> "string";
                case INTEGER -> "int";
                case REAL -> "double";
            };
            root.empty(
                    "key",
                    "id",
                    prefix + "-" + attribute.name(),
                    "for",
                    domain,
                    "attr.name",
                    attribute.name(),
                    "attr.type",
                    type);
        }
    }

    private static void graph(XmlDocument graph, NetworkView view, List<Attribute<Node>> ofNodes)
            throws XMLStreamException {
        graph.text("desc", view.title());
        for (int i = 0; i < view.nodes().size(); i++) {
            Node node = view.nodes().get(i);
            graph.element("node", inside -> data(inside, "n", ofNodes, node), "id", "n" + i);
        }
        for (int i = 0; i < view.edges().size(); i++) {
            Edge edge = view.edges().get(i);
            graph.element(
                    "edge",
                    inside -> data(inside, "e", Attribute.ofEdges(), edge),
                    "id",
                    "e" + i,
                    "source",
                    "n" + edge.source(),
                    "target",
                    "n" + edge.target());
        }
    }

    private static <T> void data(XmlDocument inside, String prefix, List<Attribute<T>> attributes, T thing)
            throws XMLStreamException {
        for (Attribute<T> attribute : attributes) {
            Optional<Object> value = attribute.value().apply(thing);
            if (value.isPresent()) {
                inside.text("data", value.get().toString(), "key", prefix + "-" + attribute.name());
            }
        }
    }
}
