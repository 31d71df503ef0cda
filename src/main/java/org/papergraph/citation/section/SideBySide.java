package org.papergraph.citation.section;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.function.Function;

/// Does the same to all sections, as many at a time as there are processors. Sections differ in size: each is a task of
/// its own, taken by whoever is free, where a parallel stream would deal out a quarter of them at a time.
public final class SideBySide {
    private SideBySide() {}

    /// Does it to each.
    public static <T> void each(List<T> sections, Consumer<T> work) {
        map(sections, section -> {
            work.accept(section);
            return true;
        });
    }

    /// What is made of each, in their order.
    public static <T, R> List<R> map(List<T> sections, Function<T, R> work) {
        List<ForkJoinTask<R>> tasks = sections.stream()
                .map(section -> ForkJoinTask.adapt((Callable<R>) () -> work.apply(section)))
                .toList();
        return ForkJoinTask.invokeAll(tasks).stream().map(ForkJoinTask::join).toList();
    }
}
