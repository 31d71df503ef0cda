package org.papergraph.citation.entry;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.citation.text.Boundaries;
import org.papergraph.citation.text.DateScan;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Words;

/// Takes the day on which a work was read, and who spoke of it, from before a work that has a year of its own,
/// "2025-05-21: Ann Lee, [Berg et al. 1980 (Marsh Letters 23)](…)", "2025-05-21: “Reeds at Rest” (Bo Berg, 1980)",
/// and the day of a meeting that has no year, "Sep 5 (Th) Lind, *Reeds at Rest*": neither says anything of the work.
public final class SessionLead {
    private static final Pattern YEAR = Pattern.compile("(?<![\\d./-])(?:1[5-9]|20)\\d\\d(?![\\d-])");
    /// "(Ann Lee and Bo Kim, 2003)"
    private static final Pattern CREDITED = Pattern.compile("\\((?:\\p{Lu}[^()\\d]{2,200}, )?(?:1[5-9]|20)\\d\\d\\)");
    /// "Week 2 (Ann Lee): "
    private static final Pattern PRESENTED =
            Pattern.compile("(?:Week|Session|Meeting|Woche|Sitzung|Semaine|Séance|Semana|Sesión|Settimana) \\d{1,2} ?"
                    + "\\(\\p{Lu}[^()\\d]{1,50}\\): ");
    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";
    private static final String MONTH_DAY =
            "(?:(?:" + MONTH + "[a-z]{0,6}|May)\\.? \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}/\\d{1,2})";
    private static final String WEEKDAY = "(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?\\.?";
    /// "Sep 5 (Th) Lind", "Mon, 9/21: Lind", "Sep 12 Lind": the day of a meeting and no year.
    private static final Pattern MEETING = Pattern.compile("(?:" + WEEKDAY + ",? " + MONTH_DAY + "(?![\\w/-])|"
            + MONTH_DAY
            + " \\((?:[MTWRFSU]|Th|Tu|Mo|We|Fr|Sa|Su|" + WEEKDAY + ")\\)|" + MONTH + "\\.? \\d{1,2}(?= +\\p{Lu}))"
            + "(?! ?[,–-]? ?\\d)[:,]?(?: [–—-])? +(?=\\S)");
    private static final String MARKS = ":-–—|,";
    /// Characters of a name.
    private static final int LONGEST = 50;
    /// Characters of a day and a name at least.
    private static final int SHORTEST = 12;

    private SessionLead() {}

    /// The text behind such a lead, or all of it where none stands before a work with a year of its own.
    public static MarkedText without(MarkedText text, DateScan dates) {
        String string = text.string();
        if (string.contains("): ")) {
            Matcher presented = PRESENTED.matcher(string);
            if (presented.lookingAt()) {
                return text.from(presented.end());
            }
        }
        int met = behindMeeting(string);
        if (met > 0) {
            return text.from(met);
        }
        int start = Boundaries.nextVisible(string, 0);
        if (!Character.isLetterOrDigit(Boundaries.charAt(string, start)) || !isDay(string, start, dates)) {
            return text;
        }
        int mark = Boundaries.nextVisible(string, dates.endOfDate(string, start));
        if (MARKS.indexOf(Boundaries.charAt(string, mark)) < 0) {
            return text;
        }
        int link = mark + 1;
        while (link < text.length() && text.link(link) < 0) {
            link++;
        }
        boolean spoken = link < text.length()
                && link - mark <= LONGEST
                && !Words.hasDigit(string.substring(mark, link))
                && isYearIn(text, link);
        boolean credited =
                CREDITED.matcher(string).region(mark, string.length()).find();
        return spoken ? text.from(link) : credited ? text.from(mark + 1) : text;
    }

    /// Where the text goes on behind the day of a meeting, or 0.
    private static int behindMeeting(String text) {
        if (text.length() < SHORTEST || "MTWFSJAOND0123456789".indexOf(text.charAt(0)) < 0) {
            return 0;
        }
        Matcher meeting = MEETING.matcher(text);
        return meeting.lookingAt() ? meeting.end() : 0;
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
