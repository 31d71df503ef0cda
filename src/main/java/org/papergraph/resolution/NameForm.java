package org.papergraph.resolution;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.papergraph.bib.PersonName;

/// A personal name reduced to what tells people apart: folded words of the given names and of the family name.
///
/// @param given words before the family name, initials split (`J.R.` is `j r`)
/// @param family words of the family name, particles with it
record NameForm(List<String> given, List<String> family) {
    /// More letters in the given names count first, then those in the family name, then the alphabet.
    static final Comparator<NameForm> FULLNESS = Comparator.comparingInt((NameForm form) ->
                    form.given().stream().mapToInt(String::length).sum())
            .thenComparingInt(form -> form.familyKey().length())
            .thenComparing(NameForm::key);

    NameForm {
        given = List.copyOf(given);
        family = List.copyOf(family);
    }

    static NameForm of(PersonName name) {
        List<String> family = words(name.particle() + " " + name.family());
        List<String> given = words(name.given());
        return family.isEmpty() ? new NameForm(List.of(), List.of(name.family())) : new NameForm(given, family);
    }

    private static List<String> words(String text) {
        return Stream.of(Folding.words(text).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// Equal for spellings that differ in case, accents, hyphens and spaces alone.
    String key() {
        return String.join("", given) + "|" + String.join("", family);
    }

    /// Whether no given name is written out.
    boolean initialsOnly() {
        return given.stream().allMatch(word -> word.length() == 1);
    }

    boolean bare() {
        return given.isEmpty();
    }

    String familyKey() {
        return String.join("", family);
    }
}
