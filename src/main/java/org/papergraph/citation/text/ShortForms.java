package org.papergraph.citation.text;

import static org.papergraph.citation.text.Boundaries.charAt;

import java.util.regex.Pattern;

/// Knows full stops that a field goes on behind by the words around them: "Aa. Vv.", "Lund: Ed. Marin", "Front. Earth
/// Sci."
final class ShortForms {
    /// The words behind the first of a journal's name.
    private static final Pattern JOURNAL = Pattern.compile("\\p{Lu}\\p{Ll}{2,9} \\p{Lu}\\p{Ll}{1,8}\\.");

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
            case "ed", "éd" -> charAt(text, word - 2) == ':';
            default ->
                word == Boundaries.nextVisible(text, start)
                        && Abbreviations.startsJournal(lower)
                        && JOURNAL.matcher(text).region(next, text.length()).lookingAt();
        };
    }
}
