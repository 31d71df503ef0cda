package org.papergraph.citation.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SideBySideTest {
    @Test
    void givesWhatIsMadeOfEachInTheirOrder() {
        List<Integer> numbers = IntStream.range(0, 1000).boxed().toList();
        assertEquals(numbers.stream().map(i -> i * 2).toList(), SideBySide.map(numbers, i -> i * 2));
        assertEquals(List.of(), SideBySide.map(List.of(), i -> i));
    }

    @Test
    void doesToEachOnce() {
        AtomicInteger sum = new AtomicInteger();
        SideBySide.each(IntStream.rangeClosed(1, 100).boxed().toList(), sum::addAndGet);
        assertEquals(5050, sum.get());
    }

    @Test
    void givesWhatIsMadeOfBlocksByGroup() {
        List<List<Integer>> groups = List.of(
                List.of(1, 2), List.of(), IntStream.range(0, 100).boxed().toList(), List.of(3));
        List<List<Integer>> doubled = groups.stream()
                .map(group -> group.stream().map(i -> i * 2).toList())
                .toList();
        assertEquals(
                doubled,
                SideBySide.inBlocks(
                        groups, block -> block.stream().map(i -> i * 2).toList()));
        assertEquals(List.of(), SideBySide.inBlocks(List.<List<Integer>>of(), block -> block));
    }

    @Test
    void handsOnWhatIsMadeByGroupOnTheThreadThatAsks() {
        List<List<Integer>> groups =
                List.of(List.of(), IntStream.range(0, 500).boxed().toList(), List.of(), List.of(500), List.of());
        List<List<Integer>> taken = new ArrayList<>();
        Set<Thread> takers = new HashSet<>();
        SideBySide.inBlocks(groups, block -> block, group -> {
            taken.add(group);
            takers.add(Thread.currentThread());
        });
        assertEquals(groups, taken);
        assertEquals(Set.of(Thread.currentThread()), takers);
    }

    @Test
    void throwsTheFaultOfAny() {
        assertThrows(
                IllegalStateException.class,
                () -> SideBySide.each(List.of(1, 2, 3), i -> {
                    if (i == 2) {
                        throw new IllegalStateException("reed");
                    }
                }));
    }
}
