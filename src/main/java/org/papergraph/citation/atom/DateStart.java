package org.papergraph.citation.atom;

import java.util.List;
import org.papergraph.citation.text.Boundaries;
import org.papergraph.citation.text.Words;

/// Tells words that a date may begin with from most others, by what stands around them.
final class DateStart {
    /// Marks between a month and the day, the year, or another month.
    private static final String BEHIND_MONTH = ".,'’/-–";

    /// What stands before the number of an issue.
    private static final List<String> ISSUES = List.of(" n. ", " no. ", " nr. ", " n° ", " núm. ", " № ", ", n ");

    private DateStart() {}

    /// Whether a date may begin at this place: a digit or an apostrophe, or letters with a digit behind them, or with
    /// what parts months from days and years.
    ///
    /// @param end of the letters here
    static boolean is(String text, int place, int end) {
        char behind = Boundaries.charAt(text, end);
        if (end == place) {
            return !isIssue(text, place);
        }
        if (Character.isDigit(behind)) {
            return true;
        }
        char next = Boundaries.charAt(text, end + 1);
        // "junio de 2020"
        return behind == ' ' ? next == 'd' || !Character.isLetter(next) : BEHIND_MONTH.indexOf(behind) >= 0;
    }

    /// "n. 10 dicembre 1990": the month and the year alone are the date.
    private static boolean isIssue(String text, int place) {
        boolean spaced =
                place > 2 && text.charAt(place - 1) == ' ' && !Character.isDigit(Boundaries.charAt(text, place + 2));
        return spaced && Words.endsWithAny(text.substring(Math.max(0, place - 6), place), ISSUES);
    }
}
