package org.papergraph.citation.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Remembers what was found: lists name the same people, bodies, venues and years again and again. Holds what was asked
/// last, some eight thousand questions at least and twice as many at most: those that are not asked again before as
/// many others are forgotten together. Several threads may ask at once.
///
/// @param <K> what is asked
/// @param <T> what is found, the same for the same question
public final class Memo<K, T> {
    private static final int MOST = 1 << 13;

    private final Function<K, T> find;
    private volatile Map<K, T> recent = new ConcurrentHashMap<>();
    private volatile Map<K, T> earlier = Map.of();

    /// @param find what is to be remembered; asked at least once for each question
    public Memo(Function<K, T> find) {
        this.find = find;
    }

    /// The answer to a question.
    public T of(K asked) {
        T found = recent.get(asked);
        if (found == null) {
            T before = earlier.get(asked);
            found = before == null ? find.apply(asked) : before;
            remember(asked, found);
        }
        return found;
    }

    private void remember(K asked, T found) {
        if (recent.size() >= MOST) {
            age();
        }
        recent.put(asked, found);
    }

    private synchronized void age() {
        if (recent.size() >= MOST) {
            earlier = recent;
            recent = new ConcurrentHashMap<>();
        }
    }
}
