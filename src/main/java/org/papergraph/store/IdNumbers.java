package org.papergraph.store;

import java.util.Arrays;

/// Numbers ids as they are first met, from 0: a hash table with open addressing, 16 bytes an id or so.
final class IdNumbers {
    private static final int UNKNOWN = -1;

    private long[] ids = new long[1024];
    private int[] table = new int[2048];
    private int count;

    IdNumbers() {
        Arrays.fill(table, UNKNOWN);
    }

    /// The number of an id, a new one if it was not met before.
    int of(long id) {
        int slot = slot(id);
        if (table[slot] == UNKNOWN) {
            if (count == ids.length) {
                grow();
                slot = slot(id);
            }
            ids[count] = id;
            table[slot] = count++;
        }
        return table[slot];
    }

    /// The number of an id; -1 if it was not met.
    int find(long id) {
        return table[slot(id)];
    }

    /// The id of a number.
    long id(int number) {
        return ids[number];
    }

    int count() {
        return count;
    }

    private int slot(long id) {
        long mixed = id * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 33) & (table.length - 1);
        while (table[slot] != UNKNOWN && ids[table[slot]] != id) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private void grow() {
        ids = Arrays.copyOf(ids, count * 2);
        table = new int[count * 4];
        Arrays.fill(table, UNKNOWN);
        for (int number = 0; number < count; number++) {
            table[slot(ids[number])] = number;
        }
    }
}
