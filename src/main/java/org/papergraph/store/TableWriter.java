package org.papergraph.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;

/// Writes rows as an aligned table. Column widths come from the first thousand rows, so that memory does not grow
/// with the answer; a longer cell further down is cut.
final class TableWriter {
    private static final int SAMPLE = 1000;
    private static final int NARROWEST = 6;
    private static final String GAP = "  ";

    private final PrefixMap prefixes;
    private final int width;

    /// @param width columns that a line may take, 0 for no limit
    TableWriter(PrefixMap prefixes, int width) {
        this.prefixes = prefixes;
        this.width = width;
    }

    void write(RowSet rows, OutputStream out) {
        List<Var> columns = rows.getResultVars();
        List<List<String>> sample = new ArrayList<>();
        while (rows.hasNext() && sample.size() < SAMPLE) {
            sample.add(cells(columns, rows.next()));
        }
        int[] widths = widths(columns, sample);
        print(out, line(columns.stream().map(Var::getVarName).toList(), widths));
        print(out, line(Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths));
        long count = sample.size();
        for (List<String> row : sample) {
            print(out, line(row, widths));
        }
        while (rows.hasNext()) {
            print(out, line(cells(columns, rows.next()), widths));
            count++;
        }
        print(out, count == 1 ? "1 row\n" : count + " rows\n");
    }

    private List<String> cells(List<Var> columns, Binding row) {
        return columns.stream().map(column -> cell(row.get(column))).toList();
    }

    private String cell(@Nullable Node node) {
        if (node == null) {
            return "";
        }
        if (node.isURI()) {
            String iri = node.getURI();
            @Nullable String shortened = prefixes.abbreviate(iri);
            return DisplayText.inert(shortened == null ? iri : shortened);
        }
        return DisplayText.inert(node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
    }

    /// What each column would like, and then, while the line is too long, the widest column gives way.
    private int[] widths(List<Var> columns, List<List<String>> sample) {
        int[] widths = columns.stream()
                .mapToInt(column -> DisplayText.width(column.getVarName()))
                .toArray();
        int[] least = widths.clone();
        for (List<String> row : sample) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], DisplayText.width(row.get(i)));
            }
        }
        int excess = Arrays.stream(widths).sum() + GAP.length() * Math.max(0, widths.length - 1) - width;
        while (width > 0 && excess > 0) {
            int widest = widest(widths, least);
            if (widest < 0) {
                break;
            }
            widths[widest]--;
            excess--;
        }
        return widths;
    }

    private static int widest(int[] widths, int[] least) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] > Math.max(least[i], NARROWEST) && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        return widest;
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(i == 0 ? "" : GAP).append(DisplayText.fit(cells.get(i), widths[i]));
        }
        return line.toString().stripTrailing() + "\n";
    }

    static void print(OutputStream out, String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
