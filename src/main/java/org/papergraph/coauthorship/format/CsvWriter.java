package org.papergraph.coauthorship.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.papergraph.coauthorship.view.NetworkView;
import org.papergraph.coauthorship.view.Node;

/// The ranking as comma-separated values (RFC 4180): a header, then a node a line. Text that a spreadsheet would
/// take for a formula gets an apostrophe in front.
final class CsvWriter implements NetworkWriter {
    @Override
    public void write(NetworkView view, OutputStream out) throws IOException {
        List<Attribute<Node>> attributes = Attribute.ofNodes(view);
        StringBuilder text = new StringBuilder("rank,");
        text.append(attributes.stream().map(Attribute::name).collect(Collectors.joining(",")));
        text.append("\r\n");
        int rank = 1;
        for (Node node : view.nodes()) {
            text.append(rank++);
            for (Attribute<Node> attribute : attributes) {
                text.append(',').append(cell(attribute.value().apply(node).orElse("")));
            }
            text.append("\r\n");
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String cell(Object value) {
        if (value instanceof Number) {
            return value.toString();
        }
        String text = value.toString();
        String safe = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quotes = safe.chars().anyMatch(c -> c == ',' || c == '"');
        return quotes ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
