package org.papergraph.store;

import java.util.Arrays;

/// Distinct ids in ascending order, each with its place as its number.
///
/// An index by the upper bits of the ids says where a search begins and ends, so that finding an id takes constant time
/// when they are spread evenly, as places in a file of nodes of about one length are, and never more than a binary
/// search among all.
final class SortedIds {
    private final long[] ids;
    private final long first;
    private final int shift;
    private final int[] starts;

    private SortedIds(long[] ids) {
        this.ids = ids;
        first = ids.length == 0 ? 0 : ids[0];
        long spread = ids.length == 0 ? 0 : ids[ids.length - 1] - first;
        int bits = Long.SIZE - Long.numberOfLeadingZeros(spread);
        // No more parts than ids.
        shift = Math.max(0, bits - (Integer.SIZE - 1 - Integer.numberOfLeadingZeros(ids.length)));
        starts = new int[(int) (spread >>> shift) + 2];
        for (long id : ids) {
            starts[part(id) + 1]++;
        }
        for (int part = 1; part < starts.length; part++) {
            starts[part] += starts[part - 1];
        }
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
        if (ids.length == 0 || id < first || id > ids[ids.length - 1]) {
            return -1;
        }
        int part = part(id);
        return Math.max(-1, Arrays.binarySearch(ids, starts[part], starts[part + 1], id));
    }

    private int part(long id) {
        return (int) ((id - first) >>> shift);
    }

    /// The id of a number.
    long id(int number) {
        return ids[number];
    }

    int count() {
        return ids.length;
    }
}
