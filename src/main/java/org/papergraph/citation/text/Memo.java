package org.papergraph.citation.text;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Remembers what was found: lists name the same people, bodies, venues and years again and again. The hash of a
/// question says where its answer is kept, and of those kept in one place the two that were asked last stay. Several
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
    /// Two of each place, that which was asked last before the other.
    private final AtomicReferenceArray<@Nullable Answer<K, T>> answers = new AtomicReferenceArray<>(2 << BITS);

    /// @param hash of the question: most others are told apart by it, before what they ask has to be fetched
    private record Answer<K, T>(int hash, K asked, T found) {
        boolean is(int otherHash, K other) {
            return hash == otherHash && asked.equals(other);
        }
    }

    /// @param find what is to be remembered; asked at least once for each question
    public Memo(Function<K, T> find) {
        this.find = find;
    }

    /// The answer to a question.
    public T of(K asked) {
        int hash = asked.hashCode();
        int place = (hash * SPREAD) >>> (Integer.SIZE - BITS) << 1;
        Answer<K, T> last = answers.getAcquire(place);
        if (last != null && last.is(hash, asked)) {
            return last.found;
        }
        Answer<K, T> before = answers.getAcquire(place + 1);
        boolean known = before != null && before.is(hash, asked);
        Answer<K, T> answer = known ? before : new Answer<>(hash, asked, find.apply(asked));
        answers.setRelease(place + 1, last);
        answers.setRelease(place, answer);
        return answer.found;
    }
}
