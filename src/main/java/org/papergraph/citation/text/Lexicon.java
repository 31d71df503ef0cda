package org.papergraph.citation.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Words that are evidence for a field: given and family names, words of titles, venues, bodies, publishers, labels,
/// months.
///
/// The word lists are resources beside this class. All look-ups are in lower case.
public final class Lexicon {
    /// What a link is for, by the words of its label.
    public enum Role {
        PAPER,
        CODE,
        SLIDES,
        VIDEO,
        PAGE
    }

    private final WordSet givenNames = new WordSet();
    private final WordSet familyNames = new WordSet();
    private final WordSet commonWords = new WordSet();
    private final WordSet functionWords = new WordSet();
    private final WordSet venues = new WordSet();
    private final WordSet venueStarts = new WordSet();
    private final WordSet bodies = new WordSet();
    /// Platforms are among them.
    private final WordSet publishers = new WordSet();
    private final WordSet places = new WordSet();
    private final WordSet publisherStarts = new WordSet();
    private final WordSet platforms = new WordSet();
    private final Map<String, Role> labels = new HashMap<>();
    private final Map<String, Integer> months = new HashMap<>();

    public Lexicon() {
        words("given-names.txt", givenNames::add);
        words("family-names.txt", familyNames::add);
        words("common-words.txt", commonWords::add);
        words("function-words.txt", functionWords::add);
        words("function-words.txt", commonWords::add);
        lines("venues.txt", this::venue);
        lines("organizations.txt", bodies::add);
        lines("places.txt", places::add);
        lines("publishers.txt", this::publisher);
        lines("labels.txt", this::label);
        lines("months.txt", this::month);
    }

    private void venue(String line) {
        venues.add(line);
        venueStarts.add(Words.first(line));
    }

    private void publisher(String line) {
        String name = line;
        if (line.endsWith(" *")) {
            name = line.substring(0, line.length() - 2);
            platforms.add(name);
        }
        publishers.add(name);
        publisherStarts.add(Words.first(name));
    }

    private void label(String line) {
        int colon = line.indexOf(':');
        Role role = Role.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
        for (String word : line.substring(colon + 1).strip().split(" +")) {
            labels.putIfAbsent(word, role);
        }
    }

    private void month(String line) {
        List<String> parts = Arrays.asList(line.split(" "));
        parts.subList(1, parts.size()).forEach(name -> months.put(name, Integer.valueOf(parts.getFirst())));
    }

    private static void words(String name, Consumer<String> words) {
        lines(name, line -> Words.split(line, " ").forEach(words));
    }

    private static void lines(String name, Consumer<String> lines) {
        try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource: " + name);
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    public boolean isGivenName(String lower) {
        return givenNames.contains(lower);
    }

    public boolean isFamilyName(String lower) {
        return familyNames.contains(lower);
    }

    public boolean isCommonWord(String lower) {
        return commonWords.contains(lower);
    }

    public boolean isFunctionWord(String lower) {
        return functionWords.contains(lower);
    }

    public boolean isVenue(String lower) {
        return venues.contains(lower);
    }

    /// Whether the name of any venue begins with the word.
    public boolean startsVenue(String lower) {
        return venueStarts.contains(lower);
    }

    public boolean isBody(String lower) {
        return bodies.contains(lower);
    }

    public boolean isPlace(String lower) {
        return places.contains(lower);
    }

    public boolean isPublisher(String lower) {
        return publishers.contains(lower);
    }

    /// Whether the name of any publisher or platform begins with the word.
    public boolean startsPublisher(String lower) {
        return publisherStarts.contains(lower);
    }

    public boolean isPlatform(String lower) {
        return platforms.contains(lower);
    }

    /// The role that a word gives to a link which it labels, or null.
    @Nullable
    public Role role(String lower) {
        return labels.get(lower);
    }

    /// Names of months, short forms among them.
    Set<String> months() {
        return months.keySet();
    }

    /// 1 to 12, or 0 for what is no month.
    public int monthOf(String lower) {
        Integer number = months.get(lower);
        return number == null ? 0 : number;
    }
}
