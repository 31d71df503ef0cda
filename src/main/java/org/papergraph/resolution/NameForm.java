package org.papergraph.resolution;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.bib.PersonName;

/// A personal name reduced to what tells people apart: folded words of the given names and of the family name.
///
/// @param given words before the family name, initials split (`J.R.` is `j r`)
/// @param family words of the family name, particles with it
/// @param givenKey the given names in one word
/// @param familyKey the family name in one word
/// @param key equal for spellings that differ in case, accents, hyphens and spaces alone
record NameForm(List<String> given, List<String> family, String givenKey, String familyKey, String key) {
    private static final Pattern INITIALS = Pattern.compile("[BCDFGHJKLMNPQRSTVWXZ]{2,3}");

    /// More letters in the given names count first, then those in the family name, then the alphabet.
    static final Comparator<NameForm> FULLNESS = Comparator.comparingInt((NameForm form) ->
                    form.given().stream().mapToInt(String::length).sum())
            .thenComparingInt(form -> form.familyKey().length())
            .thenComparing(NameForm::key);

    /// Of forms with one key the one that keeps more words apart.
    static final Comparator<NameForm> SPACED = Comparator.comparingInt(
                    (NameForm form) -> form.given().size() + form.family().size())
            .thenComparing(NameForm::toString);

    NameForm {
        given = List.copyOf(given);
        family = List.copyOf(family);
    }

    static NameForm of(PersonName name) {
        List<String> family = words((name.particle() + " " + name.family()).replace('-', ' '));
        List<String> given = Stream.of(name.given().split("[\\s.]+"))
                .flatMap(NameForm::givenWords)
                .toList();
        return family.isEmpty() ? of(List.of(), List.of(name.family())) : of(given, family);
    }

    private static NameForm of(List<String> given, List<String> family) {
        String first = String.join("", given);
        String last = String.join("", family);
        return new NameForm(given, family, first, last, first + "|" + last);
    }

    /// A hyphen joins (`Jean-Pierre` is one name, `J-P` two initials); capitals without a vowel are initials (`JR`).
    private static Stream<String> givenWords(String written) {
        List<String> parts = words(written.replace('-', ' '));
        if (parts.stream().allMatch(part -> part.length() == 1)) {
            return parts.stream();
        }
        String joined = String.join("", parts);
        return INITIALS.matcher(written).matches() ? joined.chars().mapToObj(Character::toString) : Stream.of(joined);
    }

    private static List<String> words(String text) {
        String folded = Folding.words(text);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    /// Whether no given name is written out.
    boolean initialsOnly() {
        return given.stream().allMatch(word -> word.length() == 1);
    }

    boolean bare() {
        return given.isEmpty();
    }

    /// The family name with umlauts that were written out (`Mueller`) as plain letters.
    String plainFamily() {
        return familyKey().replace("ue", "u").replace("oe", "o").replace("ae", "a");
    }
}
