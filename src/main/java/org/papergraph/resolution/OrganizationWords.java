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
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/// What the common words of organizations' names stand for, in the languages and abbreviations that affiliations use.
///
/// @param words from a variant to the word it stands for
/// @param stopWords left out of a name
/// @param legalForms left out at a name's end, such as `inc`
/// @param partWords that head the name of a department, faculty or laboratory
/// @param fieldWords that name a field of study or no body in particular
/// @param nobody texts that stand where an organization should and name none
/// @param expansions abbreviations that stand for several words when more words follow
/// @param compounds words that always stand for several
record OrganizationWords(
        Map<String, String> words,
        Set<String> stopWords,
        Set<String> legalForms,
        Set<String> partWords,
        Set<String> fieldWords,
        Set<String> nobody,
        Map<String, List<String>> expansions,
        Map<String, List<String>> compounds) {
    /// The words that come with the program.
    static final OrganizationWords BUILT_IN = load();

    private static final String UNIVERSITY = "university";

    private static OrganizationWords load() {
        Map<String, String> words = new HashMap<>();
        Map<String, Set<String>> sets = new HashMap<>();
        Map<String, List<String>> expansions = new HashMap<>();
        Map<String, List<String>> compounds = new HashMap<>();
        readRows("organization-words.tsv", (line, row) -> {
            List<String> variants = List.of(row[2].split(" "));
            switch (row[0]) {
                case "word" -> variants.forEach(variant -> words.put(variant, row[1]));
                case "expand" -> expansions.put(row[1], variants);
                case "compound" -> compounds.put(row[1], variants);
                default -> sets.computeIfAbsent(row[0], kind -> new HashSet<>()).addAll(variants);
            }
        });
        return new OrganizationWords(
                Map.copyOf(words),
                Set.copyOf(sets.get("stop")),
                Set.copyOf(sets.get("company")),
                Set.copyOf(sets.get("part")),
                Set.copyOf(sets.get("field")),
                sets.getOrDefault("nobody", Set.of()).stream()
                        .map(text -> text.replace('_', ' '))
                        .collect(Collectors.toUnmodifiableSet()),
                Map.copyOf(expansions),
                Map.copyOf(compounds));
    }

    /// Hands over the rows of a tab-separated resource of this package, comments left out, with their line's number.
    static void readRows(String resource, BiConsumer<Integer, String[]> rows) {
        try (InputStream in = OrganizationWords.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + resource);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.accept(number, line.split("\t", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(resource + ": cannot be read", e);
        }
    }

    /// What a folded word stands for. The German ways to write an umlaut, `ü` and `ue`, become one.
    String canonical(String word) {
        String known = words.get(word);
        if (known != null) {
            return known;
        }
        // German compounds such as "universitatsklinikum" stay whole; only the bare word is a university.
        return word.length() > 4
                ? word.charAt(0)
                        + word.substring(1)
                                .replace("ue", "u")
                                .replace("oe", "o")
                                .replace("ae", "a")
                : word;
    }

    /// The words that a folded word stands for; empty where it stands for itself.
    ///
    /// @param more whether more words follow it
    List<String> expansion(String word, boolean more) {
        List<String> compound = compounds.getOrDefault(word, List.of());
        return compound.isEmpty() && more ? expansions.getOrDefault(word, List.of()) : compound;
    }

    /// Whether a canonical word names a kind of whole organization rather than a part of one.
    static boolean isWhole(String word) {
        return word.equals(UNIVERSITY) || word.equals("polytechnic") || word.equals("academy");
    }
}
