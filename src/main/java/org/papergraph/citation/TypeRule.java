package org.papergraph.citation;

import java.util.List;
import java.util.regex.Pattern;
import org.papergraph.bib.WorkType;

/// Evidence for a kind of work in a text in lower case.
///
/// @param type that it speaks for
/// @param weight of it
/// @param needles one of which must occur; looked for first, since most texts hold none
/// @param pattern that must be found too; of words without it the needle is enough
record TypeRule(WorkType type, double weight, List<String> needles, Pattern pattern) {
    private static final Pattern ANY = Pattern.compile("");

    /// Whole words, given in the singular; a plural "s" is allowed.
    static TypeRule words(WorkType type, double weight, String... words) {
        return new TypeRule(
                type,
                weight,
                List.of(words),
                Pattern.compile("(?<![\\p{L}\\d])(?:" + String.join("|", words) + ")(?:e?s)?(?![\\p{L}\\d])"));
    }

    /// Strings that may stand anywhere.
    static TypeRule parts(WorkType type, double weight, String... parts) {
        return new TypeRule(type, weight, List.of(parts), ANY);
    }

    /// A pattern, tried where one of the needles occurs.
    static TypeRule pattern(WorkType type, double weight, String pattern, String... needles) {
        return new TypeRule(type, weight, List.of(needles), Pattern.compile(pattern));
    }

    boolean holds(String lower) {
        return Words.containsAny(lower, needles) && pattern.matcher(lower).find();
    }
}
