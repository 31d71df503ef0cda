package org.papergraph.store;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The distinct rows of a table in the order of their columns, and in the order of other columns made from that.
///
/// Sorting is stable, so that only those leading columns cost work behind which the others already stand in the order
/// that is wanted: from subject, predicate, object to object, subject, predicate it takes one column of three.
final class RowOrder {
    private final TupleColumns rows;
    private final int[] sorted;

    private RowOrder(TupleColumns rows, int[] sorted) {
        this.rows = rows;
        this.sorted = sorted;
    }

    /// Sorts by all columns, the first before the others, and leaves out what comes again.
    static RowOrder of(TupleColumns rows) {
        int[] all = IntStream.range(0, rows.size()).toArray();
        int[] sorted = rows.sorted(all, IntStream.range(0, rows.width()).toArray());
        int distinct = 0;
        for (int row : sorted) {
            if (distinct == 0 || !rows.same(row, sorted[distinct - 1])) {
                sorted[distinct++] = row;
            }
        }
        return new RowOrder(rows, Arrays.copyOf(sorted, distinct));
    }

    /// The numbers of the distinct rows in the order of these columns, the most significant first.
    int[] by(int... columns) {
        int leading = 0;
        while (!isAscending(columns, leading)) {
            leading++;
        }
        return rows.sorted(sorted, Arrays.copyOf(columns, leading));
    }

    private static boolean isAscending(int[] columns, int from) {
        for (int i = from + 1; i < columns.length; i++) {
            if (columns[i - 1] > columns[i]) {
                return false;
            }
        }
        return true;
    }
}
