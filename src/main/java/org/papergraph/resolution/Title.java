package org.papergraph.resolution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A title reduced to what can be compared.
///
/// @param words folded, in order
/// @param main the words before a colon or dash, where a subtitle follows; else all words
/// @param contentWords words that say what the work is about, small words apart
/// @param numbers numbers, numerals and single letters: what tells parts and editions of one thing apart
/// @param key equal for titles that differ in case, punctuation, hyphens and spaces alone
/// @param mainKey the same for the main part
record Title(
        List<String> words,
        List<String> main,
        List<String> contentWords,
        Set<String> numbers,
        String key,
        String mainKey) {
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "of", "on", "in", "for", "and", "to", "with", "by", "from", "at", "as", "is", "are",
            "via", "using", "its");
    private static final Set<String> NUMERALS = Set.of(
            "ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii", "one", "two", "three", "four", "five", "first",
            "second", "third", "fourth", "fifth", "1st", "2nd", "3rd", "4th", "5th");

    Title {
        words = List.copyOf(words);
        main = List.copyOf(main);
        contentWords = List.copyOf(contentWords);
        numbers = Set.copyOf(numbers);
    }

    static Title of(String text) {
        List<String> words = split(text);
        List<String> main = mainPart(text).map(Title::split).orElse(words);
        return new Title(
                words, main, contentWords(words), numbers(words), String.join("", words), String.join("", main));
    }

    private static List<String> split(String text) {
        String folded = Folding.words(text);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
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

    /// The content words of a title of which nothing else is wanted.
    static List<String> contentWords(String text) {
        return contentWords(split(text));
    }

    private static List<String> contentWords(List<String> words) {
        return words.stream().filter(word -> !SMALL.contains(word)).toList();
    }

    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> numbers(List<String> words) {
        return words.stream()
                .filter(word -> NUMERALS.contains(word) || hasDigit(word) || (word.length() == 1 && !word.equals("a")))
                .collect(Collectors.toSet());
    }
}
