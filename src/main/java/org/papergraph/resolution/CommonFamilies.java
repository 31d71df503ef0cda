package org.papergraph.resolution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Family names that very many people bear, whoever they are among the names of a build. The table is a text
/// file beside this class.
final class CommonFamilies {
    private static final String TABLE = "common-family-names.txt";

    /// There are few family names with fewer letters, so that each has many bearers.
    private static final int SHORTEST_RARE = 4;

    private final Set<String> families = new HashSet<>();
    private final Set<String> inEitherPlace = new HashSet<>();

    private CommonFamilies(List<String> lines) {
        for (String line : lines) {
            if (!line.startsWith("#")) {
                List<String> words = List.of(line.split(" "));
                families.addAll(words.subList(1, words.size()));
                if (words.getFirst().equals("either")) {
                    inEitherPlace.addAll(words.subList(1, words.size()));
                }
            }
        }
    }

    static CommonFamilies load() {
        try (InputStream in = CommonFamilies.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its table of family names: " + TABLE);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new CommonFamilies(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE + ": cannot be read", e);
        }
    }

    /// Whether very many bear the family name: each of its words, or all as one.
    boolean has(NameForm name) {
        return isAmong(families, name);
    }

    /// Whether so many bear it that hardly any given name tells who is meant. So with few letters, and with such
    /// a family name in the given name's place.
    boolean isUbiquitous(NameForm name) {
        return name.familyKey().length() < SHORTEST_RARE
                || isAmong(inEitherPlace, name)
                || (!name.bare() && inEitherPlace.contains(name.given().getFirst()));
    }

    private static boolean isAmong(Set<String> names, NameForm name) {
        return names.contains(name.familyKey()) || names.containsAll(name.family());
    }
}
