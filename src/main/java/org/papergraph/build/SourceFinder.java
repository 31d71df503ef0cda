package org.papergraph.build;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Turns what the user named into the sources to read: files as they are, folders as the lists, bibliographies
/// and anthology files in them.
public final class SourceFinder {
    /// The sources behind these names, in the order given, those of a folder by path, none twice.
    ///
    /// @throws BuildException for a name that leads to nothing readable
    public static List<Source> find(List<String> names) {
        Map<Object, Source> sources = new LinkedHashMap<>();
        for (String name : names) {
            find(name).forEach(source -> sources.putIfAbsent(identity(source), source));
        }
        return List.copyOf(sources.values());
    }

    /// What makes two sources one: a file under two names is read once.
    private static Object identity(Source source) {
        return switch (source) {
            case Source.ListFile list -> list.file().toAbsolutePath().normalize();
            case Source.AnthologyFile anthology ->
                anthology.file().toAbsolutePath().normalize();
            case Source.BibtexFile bibliography ->
                bibliography.file().toAbsolutePath().normalize();
            case Source.WebPage page -> page.address();
            case Source.StandardInput input -> input;
        };
    }

    private SourceFinder() {}

    private static List<Source> find(String name) {
        if (name.equals("-")) {
            return List.of(new Source.StandardInput());
        }
        if (name.matches("(?i)https?:.*")) {
            return List.of(new Source.WebPage(address(name)));
        }
        Path path = path(name);
        if (!Files.exists(path)) {
            throw new BuildException(name + ": no such file or folder");
        }
        if (!Files.isReadable(path)) {
            throw new BuildException(name + ": may not be read; check its permissions");
        }
        return Files.isDirectory(path) ? below(path) : List.of(file(path, true));
    }

    private static Path path(String name) {
        try {
            return Path.of(name).normalize();
        } catch (InvalidPathException impossible) {
            throw new BuildException(name + ": no such file or folder", impossible);
        }
    }

    private static URI address(String name) {
        try {
            URI address = new URI(name);
            if (address.getHost() == null) {
                throw new BuildException(name + ": an address needs a host");
            }
            return address;
        } catch (URISyntaxException malformed) {
            throw new BuildException(name + ": not an address: " + malformed.getReason(), malformed);
        }
    }

    private static List<Source> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Source> found = files.filter(file -> !isHidden(folder.relativize(file)))
                    .filter(Files::isRegularFile)
                    .filter(file -> hasEnding(file, ".md", ".markdown", ".bib", ".xml"))
                    .sorted()
                    .map(file -> file(file, false))
                    .toList();
            if (found.isEmpty()) {
                throw new BuildException(
                        folder + ": no reading list (.md), BibTeX (.bib) or ACL Anthology file (.xml) in this folder");
            }
            return found;
        } catch (IOException unreadable) {
            throw new BuildException(folder + ": cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static Source file(Path file, boolean asked) {
        if (hasEnding(file, ".xml")) {
            return new Source.AnthologyFile(file, asked);
        }
        return hasEnding(file, ".bib") ? new Source.BibtexFile(file, asked) : new Source.ListFile(file, asked);
    }

    private static boolean hasEnding(Path file, String... endings) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Stream.of(endings).anyMatch(name::endsWith);
    }

    private static boolean isHidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
