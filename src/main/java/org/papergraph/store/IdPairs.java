package org.papergraph.store;

import java.util.Arrays;

/// Subjects and objects of the triples of one predicate, as ids, in columns of 8 bytes a cell.
final class IdPairs {
    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = 1 << DIGIT_BITS;

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

    /// The same pairs with numbers for their objects, by ascending subject; pairs of one subject stay in their order.
    ///
    /// Radix sort from the least significant digit (Knuth, The Art of Computer Programming 3, 5.2.5): linear, and
    /// without a jump through memory for each pair, which is what a hash table would cost.
    IdPairs bySubject(SortedIds numbers) {
        IdPairs sorted = new IdPairs();
        sorted.count = count;
        sorted.subjects = Arrays.copyOf(subjects, count);
        sorted.objects = new long[count];
        long all = 0;
        for (int row = 0; row < count; row++) {
            sorted.objects[row] = numbers.find(objects[row]);
            all |= subjects[row];
        }
        IdPairs spare = new IdPairs();
        spare.subjects = new long[count];
        spare.objects = new long[count];
        int bits = Long.SIZE - Long.numberOfLeadingZeros(all);
        for (int shift = 0; shift < bits; shift += DIGIT_BITS) {
            sorted.distribute(spare, shift);
            long[] subjectsSorted = spare.subjects;
            long[] objectsSorted = spare.objects;
            spare.subjects = sorted.subjects;
            spare.objects = sorted.objects;
            sorted.subjects = subjectsSorted;
            sorted.objects = objectsSorted;
        }
        return sorted;
    }

    private void distribute(IdPairs to, int shift) {
        int[] starts = new int[DIGITS + 1];
        for (int row = 0; row < count; row++) {
            starts[digit(row, shift) + 1]++;
        }
        for (int digit = 1; digit <= DIGITS; digit++) {
            starts[digit] += starts[digit - 1];
        }
        for (int row = 0; row < count; row++) {
            int place = starts[digit(row, shift)]++;
            to.subjects[place] = subjects[row];
            to.objects[place] = objects[row];
        }
    }

    private int digit(int row, int shift) {
        return (int) (subjects[row] >>> shift) & (DIGITS - 1);
    }
}
