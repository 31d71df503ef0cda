package org.papergraph.coauthorship.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.papergraph.coauthorship.view.Edge;
import org.papergraph.coauthorship.view.NetworkView;
import org.papergraph.coauthorship.view.Node;
import org.papergraph.coauthorship.view.Place;

/// Pajek's `.net`: numbered vertices with labels and places, and weighted edges. The format has no escapes, so that
/// quotes and backslashes become apostrophes and slashes; readers take the label for the identity, so that equal
/// labels are numbered.
final class PajekWriter implements NetworkWriter {
    @Override
    public void write(NetworkView view, OutputStream out) throws IOException {
        TextLines lines = new TextLines(out);
        Map<String, Integer> used = new HashMap<>();
        lines.line("*Vertices " + view.nodes().size());
        for (int i = 0; i < view.nodes().size(); i++) {
            Node node = view.nodes().get(i);
            Place place = node.place().orElse(new Place(0, 0));
            lines.line(String.format(
                    Locale.ROOT, "%d \"%s\" %.4f %.4f", i + 1, unique(node.label(), used), place.x(), place.y()));
        }
        lines.line("*Edges");
        for (Edge edge : view.edges()) {
            lines.line((edge.source() + 1) + " " + (edge.target() + 1) + " " + edge.weight());
        }
        lines.flush();
    }

    private static String unique(String label, Map<String, Integer> used) {
        String plain = label.replace('"', '\'').replace('\\', '/');
        int number = used.merge(plain, 1, Integer::sum);
        return number == 1 ? plain : unique(plain + " (" + number + ")", used);
    }
}
