package org.papergraph.citation.entry;

import java.util.regex.Pattern;
import org.papergraph.citation.text.Boundaries;
import org.papergraph.citation.text.DateScan;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Words;

/// Takes the day of a meeting and who spoke there from before a work whose link has a year of its own,
/// "2025-05-21: Ann Lee, [Berg et al. 1980 (Marsh Letters 23)](…)": neither says anything of the work.
public final class SessionLead {
    private static final Pattern YEAR = Pattern.compile("(?<![\\d./-])(?:1[5-9]|20)\\d\\d(?![\\d-])");
    private static final String MARKS = ":-–—|,";
    /// Characters of a name.
    private static final int LONGEST = 50;

    private SessionLead() {}

    /// The text from the link on, or all of it where no such lead stands before one.
    public static MarkedText without(MarkedText text, DateScan dates) {
        String string = text.string();
        int start = Boundaries.nextVisible(string, 0);
        if (!Character.isLetterOrDigit(Boundaries.charAt(string, start)) || text.link(start) >= 0) {
            return text;
        }
        int link = start;
        while (link < text.length() && text.link(link) < 0) {
            link++;
        }
        boolean lead = link < text.length() && isDay(string, start, dates) && isYearIn(text, link);
        int named = lead ? Boundaries.nextVisible(string, dates.endOfDate(string, start)) : 0;
        if (!lead
                || MARKS.indexOf(Boundaries.charAt(string, named)) < 0
                || link - named > LONGEST
                || Words.hasDigit(string.substring(named, link))) {
            return text;
        }
        MarkedText kept = new MarkedText(text.length() - link);
        kept.append(text, link, text.length());
        return kept;
    }

    private static boolean isDay(String text, int start, DateScan dates) {
        int end = dates.endOfDate(text, start);
        return end > 0
                && dates.date(text.substring(start, end))
                        .filter(date -> date.day().isPresent())
                        .isPresent();
    }

    private static boolean isYearIn(MarkedText text, int link) {
        int end = link;
        while (end < text.length() && text.link(end) == text.link(link)) {
            end++;
        }
        return YEAR.matcher(text.substring(link, end)).find();
    }
}
