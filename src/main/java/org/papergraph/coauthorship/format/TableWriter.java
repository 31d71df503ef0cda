package org.papergraph.coauthorship.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.papergraph.coauthorship.view.NetworkView;
import org.papergraph.coauthorship.view.Node;

/// The ranking as a table for people: rank, label, works, years, every measure, community, institution.
final class TableWriter implements NetworkWriter {
    private static final int WIDEST = 60;

    @Override
    public void write(NetworkView view, OutputStream out) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        List<String> measures = view.nodes().stream()
                .flatMap(node -> node.measures().keySet().stream())
                .distinct()
                .toList();
        List<String> head = new ArrayList<>(List.of("#", "name", view.counted(), "years"));
        head.addAll(measures);
        head.addAll(List.of("community", "institution"));
        rows.add(head);
        int rank = 1;
        for (Node node : view.nodes()) {
            rows.add(row(rank++, node, measures));
        }
        TextLines lines = new TextLines(out);
        lines.line(view.title()).line(view.subtitle()).line("");
        int[] widths = widths(rows);
        for (List<String> row : rows) {
            lines.line(line(row, widths));
        }
        lines.flush();
    }

    private static List<String> row(int rank, Node node, List<String> measures) {
        List<String> row = new ArrayList<>(
                List.of(Integer.toString(rank), cut(node.label()), Integer.toString(node.count()), years(node)));
        measures.forEach(name -> row.add(node.written(name)));
        row.add(node.community().isPresent() ? Integer.toString(node.community().getAsInt() + 1) : "");
        row.add(cut(node.institution().orElse("")));
        return row;
    }

    private static String years(Node node) {
        if (node.years().first().isEmpty() || node.years().last().isEmpty()) {
            return "";
        }
        int first = node.years().first().getAsInt();
        int last = node.years().last().getAsInt();
        return first == last ? Integer.toString(first) : first + "–" + last;
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= WIDEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    private static int[] widths(List<List<String>> rows) {
        int[] widths = new int[rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(
                        widths[i], row.get(i).codePointCount(0, row.get(i).length()));
            }
        }
        return widths;
    }

    /// Names and institutions stand left, numbers right.
    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = row.get(i);
            String space = " ".repeat(widths[i] - cell.codePointCount(0, cell.length()));
            boolean left = i == 1 || i == 3 || i == widths.length - 1;
            line.append(i == 0 ? "" : "  ").append(left ? cell + space : space + cell);
        }
        return line.toString().stripTrailing();
    }
}
