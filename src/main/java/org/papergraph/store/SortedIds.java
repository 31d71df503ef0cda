package org.papergraph.store;

import java.util.Arrays;

/// Distinct ids in ascending order, each with its place as its number.
///
/// What an index gives comes in ascending runs, so a search begins where the last one ended: an id that follows costs
/// next to nothing, one that does not a binary search.
final class SortedIds {
    private static final int NEAR = 8;

    private final long[] ids;
    private int last;

    private SortedIds(long[] ids) {
        this.ids = ids;
    }

    /// The distinct ids among the first `count` of some, in any order; nearly linear if they are nearly sorted.
    static SortedIds of(long[] some, int count) {
        // Equal ids mostly stand in a row, and sorting costs most.
        long[] ids = new long[count];
        int runs = unrepeated(some, count, ids);
        Arrays.sort(ids, 0, runs);
        return new SortedIds(Arrays.copyOf(ids, unrepeated(ids, runs, ids)));
    }

    private static int unrepeated(long[] from, int count, long[] to) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (kept == 0 || to[kept - 1] != from[i]) {
                to[kept++] = from[i];
            }
        }
        return kept;
    }

    /// The number of an id; -1 if it is not among these.
    int find(long id) {
        int from = last;
        if (from == ids.length || ids[from] > id) {
            from = 0;
        }
        int reach = NEAR;
        while (from + reach < ids.length && ids[from + reach] < id) {
            from += reach;
            reach *= 2;
        }
        int found = from;
        int end = Math.min(ids.length, from + reach + 1);
        if (reach == NEAR) {
            while (found < end && ids[found] < id) {
                found++;
            }
        } else {
            found = Arrays.binarySearch(ids, from, end, id);
            found = found < 0 ? ~found : found;
        }
        last = found;
        return found < ids.length && ids[found] == id ? found : -1;
    }

    /// The id of a number.
    long id(int number) {
        return ids[number];
    }

    int count() {
        return ids.length;
    }
}
