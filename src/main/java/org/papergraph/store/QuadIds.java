package org.papergraph.store;

import java.util.Arrays;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;

/// Quads as ids of nodes that are in the node file already, 32 bytes a quad, for quad indexes that are empty.
final class QuadIds {
    private static final int WIDTH = 4;

    /// TDB2 orders ids as unsigned; with the first bit turned they are in that order as signed numbers, too.
    private static final long TURN = Long.MIN_VALUE;

    private final long[][] columns = new long[WIDTH][1024];
    private int count;

    /// Adds a quad: the ids of graph, subject, predicate and object as the indexes hold them.
    void add(long graph, long subject, long predicate, long object) {
        if (count == columns[0].length) {
            for (int i = 0; i < WIDTH; i++) {
                columns[i] = Arrays.copyOf(columns[i], count * 2);
            }
        }
        columns[0][count] = graph ^ TURN;
        columns[1][count] = subject ^ TURN;
        columns[2][count] = predicate ^ TURN;
        columns[3][count++] = object ^ TURN;
    }

    /// How many there are.
    int size() {
        return count;
    }

    /// Writes all indexes of the table.
    void pack(NodeTupleTable table) {
        SortedIds ids = distinct();
        TupleColumns rows = new TupleColumns(WIDTH);
        for (int quad = 0; quad < count; quad++) {
            int row = rows.addRow();
            for (int i = 0; i < WIDTH; i++) {
                rows.set(row, i, ids.find(columns[i][quad]));
            }
        }
        IndexPacker.pack(rows, number -> ids.id(number) ^ TURN, table);
    }

    private SortedIds distinct() {
        long[] all = {};
        for (long[] column : columns) {
            SortedIds some = SortedIds.of(column, count);
            int before = all.length;
            all = Arrays.copyOf(all, before + some.count());
            for (int i = 0; i < some.count(); i++) {
                all[before + i] = some.id(i);
            }
        }
        return SortedIds.of(all, all.length);
    }
}
