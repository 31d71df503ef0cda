package org.papergraph.citation.atom;

import org.papergraph.citation.text.Boundaries;

/// Tells words that a date may begin with from most others, by what stands around them.
final class DateStart {
    /// Marks between a month and the day, the year, or another month.
    private static final String BEHIND_MONTH = ".,'’/-–";

    private DateStart() {}

    /// Whether a date may begin at this place: a digit or an apostrophe, or letters with a digit behind them, or with
    /// what parts months from days and years.
    ///
    /// @param start of the atom that the place is in
    static boolean is(String text, int place, int start) {
        if (place > start && Boundaries.isTied(text.charAt(place - 1))) {
            return false;
        }
        int end = place;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        char behind = Boundaries.charAt(text, end);
        if (end == place || Character.isDigit(behind)) {
            return true;
        }
        char next = Boundaries.charAt(text, end + 1);
        // "junio de 2020"
        return behind == ' ' ? next == 'd' || !Character.isLetter(next) : BEHIND_MONTH.indexOf(behind) >= 0;
    }
}
