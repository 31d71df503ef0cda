package org.papergraph.citation.text;

import static org.papergraph.citation.text.Boundaries.charAt;

import java.util.regex.Pattern;

/// Knows full stops that a field goes on behind by the words around them: "Aa. Vv.", "Lund: Ed. Marin", "Front. Earth
/// Sci."
final class ShortForms {
    /// The words behind the first of a journal's name.
    private static final Pattern JOURNAL = Pattern.compile("\\p{Lu}\\p{Ll}{2,9} \\p{Lu}\\p{Ll}{1,8}\\.");

    private static final Pattern DOTTED =
            Pattern.compile("\\p{Lu}\\p{Ll}{2,9}\\. \\p{Lu}\\. \\p{Lu}\\p{Ll}+(?=[,;(\\n]|$)");

    private ShortForms() {}

    /// Whether the word before a full stop is such a form.
    ///
    /// @param word place of the word before the full stop
    /// @param lower that word in lower case
    /// @param start of the atom that the word stands in
    static boolean is(String text, int word, String lower, int start) {
        int next = Boundaries.nextVisible(text, word + lower.length() + 1);
        return switch (lower) {
            case "aa" -> text.regionMatches(true, next, "vv.", 0, 3);
            case "vv" -> text.regionMatches(true, next, "aa.", 0, 3);
            case "ii", "iii", "iv", "vi", "vii" -> isPartOfTitle(text, word, next);
            case "кн" -> text.startsWith("изд", next);
            case "ed", "éd" -> charAt(text, word - 2) == ':';
            default ->
                startsPart(text, next)
                        || (word == Boundaries.nextVisible(text, start)
                                && ((Abbreviations.startsJournal(lower)
                                                && JOURNAL.matcher(text)
                                                        .region(next, text.length())
                                                        .lookingAt())
                                        || isGivenName(text, word, next)));
        };
    }

    /// "Reeds at rest. II. Density and cohort": the number of a part, and what it is about, go on with the title.
    private static boolean startsPart(String text, int next) {
        int end = next;
        while (end < text.length() && Words.isOneOf(text.charAt(end), "IV")) {
            end++;
        }
        return end > next + 1
                && charAt(text, end) == '.'
                && isPartOfTitle(text, next, Boundaries.nextVisible(text, end + 1));
    }

    private static boolean isPartOfTitle(String text, int numeral, int next) {
        return Character.isUpperCase(charAt(text, numeral + 1))
                && charAt(text, numeral - 2) == '.'
                && Character.isLowerCase(charAt(text, numeral - 3))
                && Character.isUpperCase(charAt(text, next))
                && Character.isLowerCase(charAt(text, next + 1));
    }

    /// "Ada. R. Lind": a given name with a full stop that it does not need.
    private static boolean isGivenName(String text, int word, int next) {
        return Character.isUpperCase(charAt(text, word))
                && charAt(text, next + 1) == '.'
                && DOTTED.matcher(text).region(word, text.length()).lookingAt();
    }
}
