package org.papergraph.resolution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A title reduced to what can be compared.
///
/// @param words folded, in order
/// @param main the words before a colon or dash, where a subtitle follows; else all words
record Title(List<String> words, List<String> main) {
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "of", "on", "in", "for", "and", "to", "with", "by", "from", "at", "as", "is", "are",
            "via", "using", "its");
    private static final Set<String> NUMERALS = Set.of(
            "ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii", "one", "two", "three", "four", "five", "first",
            "second", "third", "fourth", "fifth", "1st", "2nd", "3rd", "4th", "5th");

    Title {
        words = List.copyOf(words);
        main = List.copyOf(main);
    }

    static Title of(String text) {
        List<String> words = split(text);
        return new Title(words, mainPart(text).map(Title::split).orElse(words));
    }

    private static List<String> split(String text) {
        return Stream.of(Folding.words(text).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Optional<String> mainPart(String text) {
        for (String mark : List.of(": ", " - ", " – ", " — ", "? ")) {
            int at = text.indexOf(mark);
            if (at > 0) {
                return Optional.of(text.substring(0, at));
            }
        }
        return Optional.empty();
    }

    /// Equal for titles that differ in case, punctuation, hyphens and spaces alone.
    String key() {
        return String.join("", words);
    }

    String mainKey() {
        return String.join("", main);
    }

    /// Words that say what the work is about, small words apart.
    List<String> contentWords() {
        return words.stream().filter(word -> !SMALL.contains(word)).toList();
    }

    /// Numbers, numerals and single letters: what tells parts and editions of one thing apart.
    Set<String> numbers() {
        return words.stream()
                .filter(word -> NUMERALS.contains(word)
                        || word.chars().anyMatch(Character::isDigit)
                        || (word.length() == 1 && !word.equals("a")))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
