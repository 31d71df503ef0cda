package org.papergraph.citation.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Remembers what was found: lists name the same people, bodies, venues and years again and again. Holds what was asked
/// first, some ten thousand questions; all others are answered anew each time. Several threads may ask at once.
///
/// @param <K> what is asked
/// @param <T> what is found, the same for the same question
public final class Memo<K, T> {
    private static final int MOST = 1 << 14;

    private final Map<K, T> known = new ConcurrentHashMap<>();
    private final Function<K, T> find;

    /// @param find what is to be remembered; asked at least once for each question
    public Memo(Function<K, T> find) {
        this.find = find;
    }

    /// The answer to a question.
    public T of(K asked) {
        T found = known.get(asked);
        if (found == null) {
            found = find.apply(asked);
            if (known.size() < MOST) {
                known.put(asked, found);
            }
        }
        return found;
    }
}
