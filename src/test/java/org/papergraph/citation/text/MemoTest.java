package org.papergraph.citation.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoTest {
    private final List<String> asked = new ArrayList<>();
    private final Memo<String, Integer> lengths = new Memo<>(text -> {
        asked.add(text);
        return text.length();
    });

    @Test
    void answersOnceWhatIsAskedOften() {
        assertEquals(List.of(5, 4, 5), List.of(lengths.of("marsh"), lengths.of("reed"), lengths.of("marsh")));
        assertEquals(List.of("marsh", "reed"), asked);
    }

    @Test
    void forgetsWhatIsNotAskedAgainWhileOthersAre() {
        IntStream.range(0, 1 << 15)
                .forEach(i -> List.of("reed " + i, "reed " + i).forEach(lengths::of));
        asked.clear();
        assertEquals(
                List.of(6, 12, 12),
                List.of(lengths.of("reed 0"), lengths.of("late marshes"), lengths.of("late marshes")));
        assertEquals(List.of("reed 0", "late marshes"), asked);
    }

    @Test
    void keepsWhatIsAskedAgainAndAgain() {
        for (int i = 0; i < 1 << 15; i++) {
            lengths.of("marsh");
            lengths.of("reed " + i);
        }
        assertEquals(1, asked.stream().filter("marsh"::equals).count());
    }
}
