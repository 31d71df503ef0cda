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
    /// @param end of the letters here
    static boolean is(String text, int place, int end) {
        char behind = Boundaries.charAt(text, end);
        if (end == place || Character.isDigit(behind)) {
            return true;
        }
        char next = Boundaries.charAt(text, end + 1);
        // "junio de 2020"
        return behind == ' ' ? next == 'd' || !Character.isLetter(next) : BEHIND_MONTH.indexOf(behind) >= 0;
    }
}
