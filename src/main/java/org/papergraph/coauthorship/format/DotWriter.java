package org.papergraph.coauthorship.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.papergraph.coauthorship.picture.CommunityColours;
import org.papergraph.coauthorship.view.Edge;
import org.papergraph.coauthorship.view.NetworkView;
import org.papergraph.coauthorship.view.Node;

/// The language of Graphviz. All text is in double-quoted strings; a place is written in inches, for `neato -n`.
final class DotWriter implements NetworkWriter {
    private static final double UNITS_AN_INCH = 100;

    @Override
    public void write(NetworkView view, OutputStream out) throws IOException {
        List<Attribute<Node>> ofNodes = Attribute.ofNodes(view).stream()
                .filter(attribute -> !List.of("label", "x", "y").contains(attribute.name()))
                .toList();
        CommunityColours colours = new CommunityColours(view);
        TextLines lines = new TextLines(out);
        lines.line("graph {")
                .line("  graph [label=" + quoted(view.title()) + ", labelloc=t, overlap=false, outputorder=edgesfirst]")
                .line("  node [shape=circle, style=filled, fontname=\"sans-serif\"]");
        for (int i = 0; i < view.nodes().size(); i++) {
            lines.line("  n" + i + " [" + node(view.nodes().get(i), ofNodes, colours) + "]");
        }
        for (Edge edge : view.edges()) {
            lines.line(
                    "  n" + edge.source() + " -- n" + edge.target() + " [" + values(edge, Attribute.ofEdges()) + "]");
        }
        lines.line("}").flush();
    }

    private static String node(Node node, List<Attribute<Node>> attributes, CommunityColours colours) {
        StringBuilder text = new StringBuilder("label=" + quoted(node.label()));
        text.append(", ").append(values(node, attributes));
        if (node.community().isPresent()) {
            text.append(", fillcolor=\"").append(colours.hex(node.community())).append('"');
        }
        node.place()
                .ifPresent(place -> text.append(String.format(
                        Locale.ROOT, ", pos=\"%.4f,%.4f\"", place.x() / UNITS_AN_INCH, -place.y() / UNITS_AN_INCH)));
        return text.toString();
    }

    private static <T> String values(T thing, List<Attribute<T>> attributes) {
        StringBuilder text = new StringBuilder();
        for (Attribute<T> attribute : attributes) {
            attribute
                    .value()
                    .apply(thing)
                    .ifPresent(value -> text.append(text.isEmpty() ? "" : ", ")
                            .append(attribute.name())
                            .append('=')
                            .append(value instanceof Number ? value.toString() : quoted(value.toString())));
        }
        return text.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
