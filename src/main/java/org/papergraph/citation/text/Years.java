package org.papergraph.citation.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds where years in digits end, and what belongs to them: a letter, signs of East Asian scripts, a second year, a
/// month in digits before them.
public final class Years {
    /// "03-2021" or "14.03.2021": month and year, or with full stops day, month and year; with other marks the month
    /// may stand before the day.
    static final Pattern LAST =
            Pattern.compile("(?<![\\d./-])(?:(\\d{1,2})\\.)?(\\d{1,2})[-./]((?:19|20)\\d\\d)(?![\\d])");

    /// What stands in the place of a year that is not known.
    private static final Set<String> NONE = Set.of(
            "no date",
            "n.d.",
            "n.d",
            "nd",
            "n. d.",
            "s.f.",
            "s. f.",
            "s.d.",
            "s. d.",
            "s.a.",
            "s. a.",
            "o. j.",
            "o.j.",
            "z.d.",
            "z. d.",
            "k.a.",
            "k. a.",
            "б.г.",
            "б. г.",
            "sin fecha",
            "sans date",
            "ohne jahr");

    public static final int LONGEST_NONE = "ohne jahr".length();

    /// First and second letters of those that are shortened.
    private static final String NONE_FIRST = "nsozkб";

    private static final String NONE_SECOND = "dfajгJA";

    /// Digits of a date without marks between.
    static final int COMPACT = 8;

    /// Letters of the name of a place behind its first.
    private static final int SHORTEST_PLACE = 3;

    private Years() {}

    /// Whether a text says that the year is not known: "n.d.", and not "S. D.", initials.
    public static boolean isNone(String text) {
        String lower = text.length() <= LONGEST_NONE ? text.toLowerCase(Locale.ROOT) : "";
        return (NONE.contains(lower) || (lower.indexOf('.') > 0 && NONE.contains(lower + '.')))
                && text.chars().anyMatch(Character::isLowerCase);
    }

    /// Whether "n. d." or its like begins at this place.
    static boolean isNoneAt(String text, int start) {
        boolean word = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
        int second = Boundaries.nextVisible(text, start + 2);
        return word
                && NONE_FIRST.indexOf(Boundaries.charAt(text, start)) >= 0
                && Boundaries.charAt(text, start + 1) == '.'
                && NONE_SECOND.indexOf(Boundaries.charAt(text, second)) >= 0
                && Boundaries.charAt(text, second + 1) == '.'
                && second + 2 <= text.length()
                && isNone(text.substring(start, second + 2));
    }

    /// Whether the full stop at this place is the last of "n. d." or its like.
    static boolean endsNone(String text, int stop) {
        return (stop >= 3 && isNoneAt(text, stop - 3)) || (stop >= 4 && isNoneAt(text, stop - 4));
    }

    /// End of the year that starts at this place, or -1 where none does.
    static int end(String text, int start) {
        int end = digitsEnd(text, start);
        if (end - start != 4) {
            return -1;
        }
        int year = Integer.parseInt(text.substring(start, end));
        boolean suffix =
                end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'd' && endsWord(text, end + 1);
        boolean free = suffix || endsWord(text, end);
        boolean bracketed =
                start > 0 && text.charAt(start - 1) == '(' && end < text.length() && text.charAt(end) == ')';
        int first = bracketed || isBehindNames(text, start, end) || endsImprint(text, start, end) ? 1450 : 1800;
        if (year < first || year > 2099 || !free) {
            return -1;
        }
        return suffix ? end + 1 : eastAsianEnd(text, end);
    }

    /// End of "20180926", year, month and day, with which a text or a bracket begins; or -1.
    static int compactEnd(String text, int start) {
        boolean first = start == 0 || "([".indexOf(text.charAt(start - 1)) >= 0;
        if (!first || digitsEnd(text, start) - start != COMPACT || !endsWord(text, start + COMPACT)) {
            return -1;
        }
        int year = Integer.parseInt(text.substring(start, start + 4));
        int day = Integer.parseInt(text.substring(start + 6, start + COMPACT));
        boolean date =
                year >= 1990 && year <= 2099 && isMonth(text.substring(start + 4, start + 6)) && day >= 1 && day <= 31;
        return date ? start + COMPACT : -1;
    }

    /// "Cobarrubias, Sebastián de. 1611. *Tesoro*": between two full stops.
    private static boolean isBehindNames(String text, int start, int end) {
        return text.startsWith(". ", start - 2) && text.startsWith(". ", end);
    }

    /// "… London 1672.": behind a written word, with nothing behind it, an early year is no number of something else.
    private static boolean endsImprint(String text, int start, int end) {
        int behind = Boundaries.charAt(text, end) == '.' ? end + 1 : end;
        while (behind < text.length() && text.charAt(behind) <= ' ') {
            behind++;
        }
        int word = start - 1;
        while (word > 0 && Character.isLowerCase(text.charAt(word - 1))) {
            word--;
        }
        return behind == text.length()
                && Boundaries.charAt(text, start - 1) == ' '
                && start - 1 - word >= SHORTEST_PLACE
                && Character.isUpperCase(Boundaries.charAt(text, word - 1));
    }

    /// End of "2015年", "2015年3月", "2015 年 3 月 14 日".
    private static int eastAsianEnd(String text, int year) {
        int end = year;
        for (char unit : new char[] {'年', '月', '日'}) {
            int from = unit == '年' ? end : afterSpace(text, end);
            int digits = unit == '年' ? end : digitsEnd(text, from);
            int sign = afterSpace(text, digits);
            if (Boundaries.charAt(text, sign) != unit || (unit != '年' && digits == from)) {
                return end;
            }
            end = sign + 1;
        }
        return end;
    }

    private static int afterSpace(String text, int i) {
        return Boundaries.charAt(text, i) == ' ' ? i + 1 : i;
    }

    /// A range of years belongs together.
    static int rangeEnd(String text, int end) {
        if (end + 1 < text.length() && "-–".indexOf(text.charAt(end)) >= 0) {
            int digits = digitsEnd(text, end + 1);
            if (digits - end - 1 == 4 || digits - end - 1 == 2) {
                return digits;
            }
            return text.startsWith("now", end + 1) || text.startsWith("present", end + 1) ? end + 4 : end;
        }
        return end;
    }

    /// End of "03-2021" or "14.03.2021", or -1.
    static int lastEnd(String text, int start) {
        Matcher matcher = LAST.matcher(text).region(start, text.length());
        boolean found = matcher.useTransparentBounds(true).lookingAt()
                && isMonth(matcher.group(2))
                && endsWord(text, matcher.end());
        return found ? matcher.end() : -1;
    }

    static boolean isMonth(String digits) {
        int month = Integer.parseInt(digits);
        return month >= 1 && month <= 12;
    }

    static int digitsEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    static boolean endsWord(String text, int end) {
        if (end >= text.length()) {
            return true;
        }
        char c = text.charAt(end);
        boolean joined =
                (c == '-' || c == '.') && end + 1 < text.length() && Character.isLetterOrDigit(text.charAt(end + 1));
        return !joined && (!Character.isLetterOrDigit(c) || Scripts.isCjk(c)) && c != '_';
    }
}
