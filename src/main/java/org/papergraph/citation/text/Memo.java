package org.papergraph.citation.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Remembers what was found for a string: lists name the same people, bodies, venues and years again and again. Holds a
/// few thousand strings; what is said of others is found anew each time. Several threads may ask at once.
///
/// @param <T> what is found, the same for the same string
public final class Memo<T> {
    private static final int MOST = 1 << 13;

    private final Map<String, T> known = new ConcurrentHashMap<>();
    private final Function<String, T> find;

    /// @param find what is to be remembered; asked at least once for each string
    public Memo(Function<String, T> find) {
        this.find = find;
    }

    /// What was found for the string.
    public T of(String text) {
        T found = known.get(text);
        if (found == null) {
            found = find.apply(text);
            if (known.size() < MOST) {
                known.put(text, found);
            }
        }
        return found;
    }
}
