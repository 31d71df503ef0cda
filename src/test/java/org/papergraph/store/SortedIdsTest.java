package org.papergraph.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SortedIdsTest {
    @Test
    void numbersAreThePlacesInAscendingOrderWhateverIsAskedBefore() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            long[] some = random.longs(random.nextInt(200), -20, 400).toArray();
            long[] distinct = LongStream.of(some).sorted().distinct().toArray();
            SortedIds ids = SortedIds.of(some, some.length);
            assertArrayEquals(
                    distinct, IntStream.range(0, ids.count()).mapToLong(ids::id).toArray());
            for (int question = 0; question < 400; question++) {
                long asked = random.nextLong(-25, 405);
                int place = Arrays.binarySearch(distinct, asked);
                assertEquals(place < 0 ? -1 : place, ids.find(asked));
            }
        }
    }

    @Test
    void pairsBySubjectKeepTheOrderOfEqualSubjects() {
        IdPairs pairs = new IdPairs();
        pairs.add(5_000_000_000L, 70);
        pairs.add(3, 90);
        pairs.add(5_000_000_000L, 50);
        pairs.add(4096, 70);
        IdPairs sorted = pairs.bySubject(pairs.objects());
        assertArrayEquals(
                new long[] {3, 4096, 5_000_000_000L, 5_000_000_000L},
                IntStream.range(0, 4).mapToLong(sorted::subject).toArray());
        assertArrayEquals(
                new long[] {2, 1, 1, 0},
                IntStream.range(0, 4).mapToLong(sorted::object).toArray());
    }
}
