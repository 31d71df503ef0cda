package org.papergraph.citation.section;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.function.Function;

/// Does the same to all sections, as many at a time as there are processors. Sections differ in size: each is a task of
/// its own, taken by whoever is free, where a parallel stream would deal out a quarter of them at a time.
public final class SideBySide {
    /// Entries that are read together: enough for the rules of one step to pay for being fetched, few enough for what
    /// was found of them to stay near.
    private static final int BLOCK = 32;

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

    /// What is made of the items of all groups, a block of items at a time, whichever groups they are of.
    ///
    /// @param work gives one result for each item
    /// @return the results by group
    public static <T, R> List<List<R>> inBlocks(List<List<T>> groups, Function<List<T>, List<R>> work) {
        List<T> items = groups.stream().flatMap(List::stream).toList();
        List<List<T>> blocks = new ArrayList<>();
        for (int i = 0; i < items.size(); i += BLOCK) {
            blocks.add(items.subList(i, Math.min(i + BLOCK, items.size())));
        }
        List<R> results = map(blocks, work).stream().flatMap(List::stream).toList();
        List<List<R>> found = new ArrayList<>();
        int at = 0;
        for (List<T> group : groups) {
            found.add(results.subList(at, at + group.size()));
            at += group.size();
        }
        return found;
    }
}
