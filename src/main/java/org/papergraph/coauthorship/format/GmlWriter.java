package org.papergraph.coauthorship.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.papergraph.coauthorship.view.Edge;
import org.papergraph.coauthorship.view.NetworkView;
import org.papergraph.coauthorship.view.Node;

/// GML (M. Himsolt, 1997): nested keys and values in ASCII; quotes, ampersands and other characters are character
/// entities.
final class GmlWriter implements NetworkWriter {
    @Override
    public void write(NetworkView view, OutputStream out) throws IOException {
        List<Attribute<Node>> ofNodes = Attribute.ofNodes(view);
        List<Attribute<Edge>> ofEdges = Attribute.ofEdges();
        TextLines lines = new TextLines(out);
        lines.line("graph [").line("  directed 0").line("  title " + quoted(view.title()));
        for (int i = 0; i < view.nodes().size(); i++) {
            lines.line("  node [").line("    id " + i);
            values(lines, view.nodes().get(i), ofNodes);
            lines.line("  ]");
        }
        for (Edge edge : view.edges()) {
            lines.line("  edge [").line("    source " + edge.source()).line("    target " + edge.target());
            values(lines, edge, ofEdges);
            lines.line("  ]");
        }
        lines.line("]").flush();
    }

    private static <T> void values(TextLines lines, T thing, List<Attribute<T>> attributes) throws IOException {
        for (Attribute<T> attribute : attributes) {
            Object value = attribute.value().apply(thing).orElse("");
            if (!value.equals("")) {
                String written = attribute.type() == Attribute.Type.TEXT ? quoted(value.toString()) : value.toString();
                lines.line("    " + attribute.name() + " " + written);
            }
        }
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"') {
                quoted.append("&quot;");
            } else if (c == '&') {
                quoted.append("&amp;");
            } else if (c < 0x7F) {
                quoted.append((char) c);
            } else {
                quoted.append("&#").append(c).append(';');
            }
        });
        return quoted.append('"').toString();
    }
}
