package org.papergraph.citation.text;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Remembers what was found: lists name the same people, bodies, venues and years again and again. The hash of a
/// question says where its answer is kept, and of those kept in one place the two that were found last stay. Several
/// threads may ask at once.
///
/// @param <K> what is asked
/// @param <T> what is found, the same for the same question
public final class Memo<K, T> {
    /// Of the number of places.
    private static final int BITS = 11;
    /// Spreads hashes over all places: 2³² divided by the golden ratio (Knuth 1973).
    private static final int SPREAD = 0x9E3779B1;

    private final Function<K, T> find;
    /// Two of each place, that which was found last before the other. An answer that is known is left where it is:
    /// threads that write beside each other wait for each other.
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
            return before.found;
        }
        Answer<K, T> answer = new Answer<>(asked, find.apply(asked));
        answers.setRelease(place + 1, last);
        hashes[place + 1] = hashes[place];
        answers.setRelease(place, answer);
        hashes[place] = hash;
        return answer.found;
    }
}
