package org.papergraph.citation.text;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Remembers what was found: lists name the same people, bodies, venues and years again and again. The hash of a
/// question says where its answer is kept. Two are in one place, one that was asked for again, or at first any, and the
/// one that was found last. Several threads may ask at once.
///
/// @param <K> what is asked
/// @param <T> what is found, the same for the same question
public final class Memo<K, T> {
    /// Of the number of places.
    private static final int BITS = 11;
    /// Spreads hashes over all places: 2³² divided by the golden ratio (Knuth 1973).
    private static final int SPREAD = 0x9E3779B1;

    private final Function<K, T> find;
    /// Two of each place, that which was asked for again before the other. Little is written: threads that write beside
    /// each other wait for each other.
    private final AtomicReferenceArray<@Nullable Answer<K, T>> answers = new AtomicReferenceArray<>(2 << BITS);

    /// Their hashes, by which most questions are told apart before an answer has to be fetched. Threads that write at
    /// once may leave one that is not that of the answer: then the answer is found again.
    private final int[] hashes = new int[2 << BITS];

    private record Answer<K, T>(K asked, T found) {}

    /// @param find what is to be remembered; asked at least once for each question
    public Memo(Function<K, T> find) {
        this.find = find;
    }

    /// The answer to a question.
    public T of(K asked) {
        int hash = asked.hashCode();
        int place = (hash * SPREAD) >>> (Integer.SIZE - BITS) << 1;
        Answer<K, T> last = answers.getAcquire(place);
        if (hashes[place] == hash && last != null && last.asked.equals(asked)) {
            return last.found;
        }
        Answer<K, T> before = hashes[place + 1] == hash ? answers.getAcquire(place + 1) : null;
        if (before != null && before.asked.equals(asked)) {
            put(place + 1, last, hashes[place]);
            put(place, before, hash);
            return before.found;
        }
        T found = find.apply(asked);
        put(last == null ? place : place + 1, new Answer<>(asked, found), hash);
        return found;
    }

    private void put(int at, @Nullable Answer<K, T> answer, int hash) {
        answers.setRelease(at, answer);
        hashes[at] = hash;
    }
}
