package org.papergraph.citation.section;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
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
        List<R> made = new ArrayList<>(sections.size());
        map(sections, work, made::add);
        return made;
    }

    /// Hands on what is made of each, in their order, on the thread that asks, while the next are worked on.
    private static <T, R> void map(List<T> sections, Function<T, R> work, Consumer<R> taker) {
        List<FutureTask<R>> tasks = sections.stream()
                .map(section -> new FutureTask<>(() -> work.apply(section)))
                .toList();
        try {
            for (int i = 1; i < tasks.size() && i <= ForkJoinPool.getCommonPoolParallelism(); i++) {
                // A task runs but once, for the first who comes to it.
                ForkJoinPool.commonPool().execute(() -> tasks.forEach(FutureTask::run));
            }
            int taken = 0;
            for (FutureTask<R> task : tasks) {
                task.run();
                while (taken < tasks.size() && tasks.get(taken).isDone()) {
                    taker.accept(result(tasks.get(taken)));
                    taken++;
                }
            }
            for (FutureTask<R> task : tasks.subList(taken, tasks.size())) {
                taker.accept(result(task));
            }
        } finally {
            tasks.forEach(task -> task.cancel(false));
        }
    }

    private static <R> R result(FutureTask<R> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while sections were read", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException fault -> throw fault;
                case Error fault -> throw fault;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    /// What is made of the items of all groups, a block of items at a time, whichever groups they are of.
    ///
    /// @param work gives one result for each item
    /// @return the results by group
    public static <T, R> List<List<R>> inBlocks(List<List<T>> groups, Function<List<T>, List<R>> work) {
        List<List<R>> found = new ArrayList<>(groups.size());
        inBlocks(groups, work, found::add);
        return found;
    }

    /// Hands on what is made of the items, group by group, on the thread that asks, while the next are worked on.
    ///
    /// @param work gives one result for each item
    /// @param taker of the results of one group
    public static <T, R> void inBlocks(List<List<T>> groups, Function<List<T>, List<R>> work, Consumer<List<R>> taker) {
        List<T> items = groups.stream().flatMap(List::stream).toList();
        List<List<T>> blocks = new ArrayList<>();
        for (int i = 0; i < items.size(); i += BLOCK) {
            blocks.add(items.subList(i, Math.min(i + BLOCK, items.size())));
        }
        Groups<R> found = new Groups<>(groups.stream().map(List::size).toList(), taker);
        map(blocks, work, found::add);
        found.handOn();
    }

    /// Results that come in blocks and leave in groups.
    private static final class Groups<R> {
        private final List<Integer> sizes;
        private final Consumer<List<R>> taker;
        private final List<R> results = new ArrayList<>();
        private int group;
        private int at;

        Groups(List<Integer> sizes, Consumer<List<R>> taker) {
            this.sizes = sizes;
            this.taker = taker;
        }

        void add(List<R> block) {
            results.addAll(block);
            handOn();
        }

        /// Hands on the groups that are whole.
        void handOn() {
            while (group < sizes.size() && at + sizes.get(group) <= results.size()) {
                int end = at + sizes.get(group);
                taker.accept(List.copyOf(results.subList(at, end)));
                at = end;
                group++;
            }
        }
    }
}
