package org.papergraph.citation.atom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.papergraph.citation.name.LeadingNames;
import org.papergraph.citation.name.Vocabulary;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Words;

/// Finds the cell of a row that holds a whole reference, people and all: then the other cells say when it is read, by
/// whom and what for, and nothing of the work.
final class ReferenceCell {
    /// Words behind the names that a reference has at least.
    private static final int LEAST = 5;

    private ReferenceCell() {}

    /// The only such cell, and behind it those that carry links or stand in a column of remarks, each on a line of its
    /// own; empty where there is none, or the table names a column of authors.
    ///
    /// @param columns names of the cells
    static Optional<MarkedText> in(MarkedText row, List<String> columns, Vocabulary vocabulary) {
        if (columns.size() < 2 || columns.stream().anyMatch(ColumnName::namesAuthors)) {
            return Optional.empty();
        }
        List<MarkedText> cells = cells(row);
        List<MarkedText> found =
                cells.stream().filter(cell -> isReference(cell, vocabulary)).toList();
        return found.size() == 1 ? Optional.of(withOthers(found.getFirst(), cells, columns)) : Optional.empty();
    }

    private static List<MarkedText> cells(MarkedText row) {
        List<MarkedText> cells = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= row.length(); i++) {
            if (i == row.length() || row.at(i) == MarkedText.CELL) {
                MarkedText cell = new MarkedText(i - start);
                cell.append(row, start, i);
                cells.add(cell);
                start = i + 1;
            }
        }
        return cells;
    }

    private static boolean isReference(MarkedText cell, Vocabulary vocabulary) {
        LeadingNames names = LeadingNames.of(cell, vocabulary);
        return !names.names().isEmpty()
                && Words.count(cell.string().substring(names.end()).strip(), ' ') >= LEAST - 1;
    }

    private static MarkedText withOthers(MarkedText reference, List<MarkedText> cells, List<String> columns) {
        MarkedText kept = new MarkedText(reference.length());
        kept.append(reference, 0, reference.length());
        for (int place = 0; place < cells.size(); place++) {
            MarkedText cell = cells.get(place);
            boolean told = place < columns.size() && ColumnName.namesRemarks(columns.get(place));
            if (cell != reference && (told || isLinked(cell))) {
                kept.append(MarkedText.LINE, 0, -1);
                kept.append(cell, 0, cell.length());
            }
        }
        return kept;
    }

    private static boolean isLinked(MarkedText cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (cell.link(i) >= 0 || cell.at(i) == MarkedText.LABEL) {
                return true;
            }
        }
        return false;
    }
}
