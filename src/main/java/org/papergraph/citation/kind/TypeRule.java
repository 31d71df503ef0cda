package org.papergraph.citation.kind;

import java.util.List;
import org.papergraph.bib.WorkType;
import org.papergraph.citation.text.Boundaries;
import org.papergraph.citation.text.StemPattern;

/// Evidence for a kind of work in a text in lower case.
///
/// @param type that it speaks for
/// @param weight of it
/// @param needles one of which must occur; looked for first, since most texts hold none
/// @param pattern that must be found too; of words without it the needle is enough
/// @param form how a needle must stand in the text
record TypeRule(WorkType type, double weight, List<String> needles, StemPattern pattern, Form form) {
    /// How a needle stands in a text: as a whole word, perhaps with a plural "s"; before a number; before a host that
    /// the address ends with; or anywhere.
    enum Form {
        WHOLE,
        NUMBERED,
        HOSTED,
        ANYWHERE
    }

    private static final StemPattern ANY = StemPattern.of("");

    /// Whole words, given in the singular; a plural "s" is allowed.
    static TypeRule words(WorkType type, double weight, String... words) {
        return new TypeRule(type, weight, List.of(words), ANY, Form.WHOLE);
    }

    /// Strings that may stand anywhere.
    static TypeRule parts(WorkType type, double weight, String... parts) {
        return new TypeRule(type, weight, List.of(parts), ANY, Form.ANYWHERE);
    }

    /// A pattern, tried where one of the needles occurs.
    static TypeRule pattern(WorkType type, double weight, String pattern, String... needles) {
        return new TypeRule(type, weight, List.of(needles), StemPattern.of(pattern), Form.ANYWHERE);
    }

    /// A pattern, tried where one of the needles stands before a number, with a space between perhaps.
    static TypeRule numbered(WorkType type, double weight, String pattern, String... needles) {
        return new TypeRule(type, weight, List.of(needles), StemPattern.of(pattern), Form.NUMBERED);
    }

    /// A pattern, tried where an address has nothing but a host behind a needle.
    static TypeRule hosted(WorkType type, double weight, String pattern, String... needles) {
        return new TypeRule(type, weight, List.of(needles), StemPattern.of(pattern), Form.HOSTED);
    }

    /// Whether a needle that occurs at this place is enough to look at the rule.
    boolean mayHold(String lower, int at, String needle) {
        int end = at + needle.length();
        return switch (form) {
            case WHOLE -> !isInner(lower, at - 1) && endsWord(lower, end);
            case NUMBERED -> isDigit(lower, end) || (lower.startsWith(" ", end) && isDigit(lower, end + 1));
            case HOSTED -> lower.indexOf('/', end) < 0 || lower.indexOf('/', end) == lower.length() - 1;
            case ANYWHERE -> true;
        };
    }

    private static boolean endsWord(String lower, int end) {
        return !isInner(lower, end)
                || (lower.startsWith("s", end) && !isInner(lower, end + 1))
                || (lower.startsWith("es", end) && !isInner(lower, end + 2));
    }

    /// Whether the rule holds for a text in which one of its needles occurs as it must.
    boolean holds(String lower) {
        return pattern.equals(ANY) || pattern.isIn(lower);
    }

    /// Whether a letter or digit stands at this place.
    private static boolean isInner(String text, int i) {
        char c = Boundaries.charAt(text, i);
        return Character.isLetter(c) || isDigit(text, i);
    }

    private static boolean isDigit(String text, int i) {
        char c = Boundaries.charAt(text, i);
        return c >= '0' && c <= '9';
    }
}
