package org.papergraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The folders below a location. A generation is a folder `Data-0001`, `Data-0002`, …, the name that TDB2 itself
/// looks for: it opens the one with the highest number.
record Generations(Path location) {
    private static final Pattern NAME = Pattern.compile("Data-(\\d{4,9})");

    /// Every published generation, newest first.
    List<Path> newestFirst() {
        if (!Files.isDirectory(location)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(location)) {
            return children.filter(Files::isDirectory)
                    .filter(child ->
                            NAME.matcher(child.getFileName().toString()).matches())
                    .sorted(Comparator.comparingInt(Generations::number).reversed())
                    .toList();
        } catch (IOException unreadable) {
            throw new StoreException(location + ": cannot be read (" + unreadable.getMessage() + ")", unreadable);
        }
    }

    Optional<Path> newest() {
        return newestFirst().stream().findFirst();
    }

    /// Where the next generation goes.
    Path next() {
        int number = newest().map(Generations::number).orElse(0) + 1;
        return location.resolve("Data-%04d".formatted(number));
    }

    /// Where a generation is written before it is published.
    Path unfinished() {
        return location.resolve("gen.tmp");
    }

    /// Where a generation goes before it is deleted, so that a half-deleted one is never taken for a whole one.
    Path outdated() {
        return location.resolve("gen.old");
    }

    Path lock() {
        return location.resolve("papergraph.lock");
    }

    static int number(Path generation) {
        return Integer.parseInt(generation.getFileName().toString().substring("Data-".length()));
    }
}
