package org.papergraph.readinglist;

import java.util.Arrays;

/// Which cells of an HTML table reach down from the rows above, so that a row does not write them again.
final class RowSpans {
    /// By column, in how many of the coming rows its last cell goes on.
    private int[] open = new int[8];

    private int column;

    void startTable() {
        Arrays.fill(open, 0);
    }

    /// Begins a row; cells from above that stand behind the last cell of the row before are over.
    void startRow() {
        for (int behind = column; column > 0 && behind < open.length; behind++) {
            open[behind] = Math.max(0, open[behind] - 1);
        }
        column = 0;
    }

    /// How many cells from above stand before the next cell of the row.
    int fromAbove() {
        int first = column;
        while (column < open.length && open[column] > 0) {
            open[column++]--;
        }
        return column - first;
    }

    /// Notes a cell.
    ///
    /// @param attribute how many rows it spans; what is no number counts as one
    /// @return the rows that it spans
    int cell(String attribute) {
        if (column == open.length) {
            open = Arrays.copyOf(open, column * 2);
        }
        int rows = attribute.matches("[1-9]\\d{0,3}") ? Integer.parseInt(attribute) : 1;
        open[column++] = rows - 1;
        return rows;
    }
}
