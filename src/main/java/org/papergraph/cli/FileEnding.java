package org.papergraph.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// Tells from how a file's name ends in which format it is wanted.
final class FileEnding {
    private FileEnding() {}

    /// The format of the name's ending, before a `.gz`; empty for standard output and for a name without an ending.
    ///
    /// @param option that names a format whatever the ending
    static <F> Optional<F> format(String file, SequencedMap<String, F> byEnding, String option) {
        String name = Optional.ofNullable(Path.of(file).getFileName())
                .map(Path::toString)
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .replaceFirst("\\.gz$", "");
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        Optional<F> format = Optional.ofNullable(byEnding.get(name.substring(dot + 1)));
        if (format.isEmpty()) {
            throw new UsageException(file + ": no format ends in " + name.substring(dot) + "; end the name in "
                    + byEnding.keySet().stream().map(ending -> '.' + ending).collect(Collectors.joining(", "))
                    + ", or give " + option);
        }
        return format;
    }
}
