package org.papergraph.resolution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Given names that one person may use for another: short forms, forms of other languages, transliterations. The table
/// is a text file beside this class.
final class Nicknames {
    private static final String TABLE = "nicknames.txt";

    private final Map<String, Set<Integer>> families = new HashMap<>();

    private Nicknames(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("#")) {
                for (String name : lines.get(i).split(" ")) {
                    families.computeIfAbsent(name, key -> new HashSet<>()).add(i);
                }
            }
        }
    }

    static Nicknames load() {
        try (InputStream in = Nicknames.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its table of nicknames: " + TABLE);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Nicknames(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE + ": cannot be read", e);
        }
    }

    /// Whether two folded given names can be one person's.
    boolean alike(String one, String other) {
        Set<Integer> ones = families.get(one);
        Set<Integer> others = families.get(other);
        return ones != null && others != null && ones.stream().anyMatch(others::contains);
    }

    /// Numbers of the families that a given name belongs to.
    Set<Integer> families(String name) {
        return families.getOrDefault(name, Set.of());
    }
}
