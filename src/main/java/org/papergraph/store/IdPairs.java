package org.papergraph.store;

import java.util.Arrays;

/// Subjects and objects of the triples of one predicate, as ids, in columns of 8 bytes a cell.
final class IdPairs {
    private long[] subjects = new long[1024];
    private long[] objects = new long[1024];
    private int count;

    void add(long subject, long object) {
        if (count == subjects.length) {
            subjects = Arrays.copyOf(subjects, count * 2);
            objects = Arrays.copyOf(objects, count * 2);
        }
        subjects[count] = subject;
        objects[count++] = object;
    }

    int count() {
        return count;
    }

    long subject(int row) {
        return subjects[row];
    }

    long object(int row) {
        return objects[row];
    }

    /// The distinct subjects.
    SortedIds subjects() {
        return SortedIds.of(subjects, count);
    }

    /// The distinct objects.
    SortedIds objects() {
        return SortedIds.of(objects, count);
    }
}
