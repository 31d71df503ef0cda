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
    void idsAreFoundAmongThoseOfAllSizes() {
        long[] some = {Long.MIN_VALUE, -1, 0, 1, 2, 3, 4096, 5_000_000_000L, Long.MAX_VALUE};
        SortedIds ids = SortedIds.of(some, some.length);
        assertArrayEquals(
                IntStream.range(0, some.length).toArray(),
                LongStream.of(some).mapToInt(ids::find).toArray());
        assertEquals(-1, ids.find(5));
        assertEquals(-1, SortedIds.of(some, 0).find(0));
    }
}
