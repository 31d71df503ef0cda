package org.papergraph.store;

import java.util.Arrays;

/// Rows of whole numbers, held column by column: 4 bytes a cell. Numbers count as unsigned.
final class TupleColumns {
    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = 1 << DIGIT_BITS;

    private final int[][] columns;
    private int size;

    TupleColumns(int width) {
        columns = new int[width][1024];
    }

    int width() {
        return columns.length;
    }

    int size() {
        return size;
    }

    int get(int row, int column) {
        return columns[column][row];
    }

    void set(int row, int column, int value) {
        columns[column][row] = value;
    }

    /// Adds an empty row and returns its number.
    int addRow() {
        if (size == columns[0].length) {
            int wider = size > Integer.MAX_VALUE / 3 * 2 ? Integer.MAX_VALUE - 8 : size + size / 2;
            for (int i = 0; i < columns.length; i++) {
                columns[i] = Arrays.copyOf(columns[i], wider);
            }
        }
        return size++;
    }

    /// The numbers of some rows in the order of these columns, the most significant first; rows alike in them stay in
    /// their order.
    ///
    /// Radix sort from the least significant digit (Knuth, The Art of Computer Programming 3, 5.2.5): linear in the
    /// rows, stable, two numbers of working memory a row.
    int[] sorted(int[] some, int... order) {
        int[] rows = some.clone();
        int[] spare = new int[rows.length];
        for (int i = order.length - 1; i >= 0; i--) {
            int[] column = columns[order[i]];
            int bits = bits(column);
            for (int shift = 0; shift < bits; shift += DIGIT_BITS) {
                distribute(rows, spare, column, shift);
                int[] swap = rows;
                rows = spare;
                spare = swap;
            }
        }
        return rows;
    }

    private int bits(int[] column) {
        int all = 0;
        for (int row = 0; row < size; row++) {
            all |= column[row];
        }
        return Integer.SIZE - Integer.numberOfLeadingZeros(all);
    }

    private static void distribute(int[] from, int[] to, int[] column, int shift) {
        int[] starts = new int[DIGITS + 1];
        for (int row : from) {
            starts[((column[row] >>> shift) & (DIGITS - 1)) + 1]++;
        }
        for (int digit = 1; digit <= DIGITS; digit++) {
            starts[digit] += starts[digit - 1];
        }
        for (int row : from) {
            to[starts[(column[row] >>> shift) & (DIGITS - 1)]++] = row;
        }
    }

    /// Whether two rows are equal.
    boolean same(int left, int right) {
        for (int[] column : columns) {
            if (column[left] != column[right]) {
                return false;
            }
        }
        return true;
    }
}
