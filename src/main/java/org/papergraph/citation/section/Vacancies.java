package org.papergraph.citation.section;

import java.util.Locale;
import java.util.Set;

/// Knows what tables put where no work is read, or one is still to come.
final class Vacancies {
    private static final Set<String> WORDS = Set.of(
            "na",
            "n/a",
            "tba",
            "t.b.a",
            "tbd",
            "t.b.d",
            "none",
            "tbc",
            "cancelled",
            "canceled",
            "no meeting",
            "no class",
            "no seminar",
            "holiday",
            "break",
            "spring break",
            "fall break",
            "winter break",
            "mid-semester break",
            "mid-term break",
            "midterm break",
            "reading week",
            "class does not meet",
            "no classes",
            "no meetings",
            "thanksgiving");

    /// Of these, such as say so beside other words: "Recess week: no meeting".
    private static final Set<String> PLAIN = Set.of(
            "no meeting", "no meetings", "no class", "no classes", "no seminar", "no lecture", "class does not meet");
    private static final int LONGEST = "class does not meet".length();

    private Vacancies() {}

    /// Whether a whole text says so.
    static boolean is(String title) {
        return title.length() <= LONGEST && WORDS.contains(title.toLowerCase(Locale.ROOT));
    }

    /// Whether a part of a text says so, whatever stands beside it.
    static boolean isPlain(String part) {
        return part.length() <= LONGEST && PLAIN.contains(part.toLowerCase(Locale.ROOT));
    }
}
