package org.papergraph.store;

import java.util.Arrays;

/// For each of some things a row of numbers, all rows in one array: row `i` is from `offsets[i]` to `offsets[i +
/// 1]` of the values.
public final class NumberRows {
    private final int[] offsets;
    private final int[] values;

    private NumberRows(int[] offsets, int[] values) {
        this.offsets = offsets;
        this.values = values;
    }

    /// Where each row begins; one longer than there are rows.
    public int[] offsets() {
        return offsets;
    }

    /// The rows one after the other.
    public int[] values() {
        return values;
    }

    /// Collects pairs of a row and a value, in any order.
    static final class Pairs {
        private int[] row = new int[1024];
        private int[] value = new int[1024];
        private int count;

        void add(int toRow, int newValue) {
            if (count == row.length) {
                row = Arrays.copyOf(row, count * 2);
                value = Arrays.copyOf(value, count * 2);
            }
            row[count] = toRow;
            value[count++] = newValue;
        }

        /// The rows, each with its values in the order in which they were added.
        NumberRows rows(int rows) {
            int[] offsets = new int[rows + 1];
            for (int i = 0; i < count; i++) {
                offsets[row[i] + 1]++;
            }
            for (int r = 0; r < rows; r++) {
                offsets[r + 1] += offsets[r];
            }
            int[] values = new int[count];
            int[] next = offsets.clone();
            for (int i = 0; i < count; i++) {
                values[next[row[i]]++] = value[i];
            }
            return new NumberRows(offsets, values);
        }
    }
}
