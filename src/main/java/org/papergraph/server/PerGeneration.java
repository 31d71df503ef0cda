package org.papergraph.server;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Something costly that is made once for a generation, when it is first asked for.
public final class PerGeneration<T> {
    private record Held<T>(String generation, T value) {}

    private final Function<GraphReader, T> maker;
    private final AtomicReference<@Nullable Held<T>> held = new AtomicReference<>();

    public PerGeneration(Function<GraphReader, T> maker) {
        this.maker = maker;
    }

    /// The value for the reader's generation; waits while another thread makes it.
    public T get(GraphReader reader) {
        Held<T> last = held.get();
        return last != null && last.generation().equals(reader.generation()) ? last.value() : make(reader);
    }

    /// One thread makes it, the others wait: it would cost each of them as much.
    private synchronized T make(GraphReader reader) {
        Held<T> last = held.get();
        if (last != null && last.generation().equals(reader.generation())) {
            return last.value();
        }
        T value = maker.apply(reader);
        held.set(new Held<>(reader.generation(), value));
        return value;
    }
}
