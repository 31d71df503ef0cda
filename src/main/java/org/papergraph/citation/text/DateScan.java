package org.papergraph.citation.text;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.bib.PublicationDate;

/// Finds dates in text: years, months and days in the orders and languages that lists use, terms such as "Fall 2015".
public final class DateScan {
    private static final Pattern WORD = Pattern.compile("[\\p{L}]+|\\d+");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.])((?:1[4-9]|20)\\d\\d)(?![\\d])");
    private static final Pattern ISO =
            Pattern.compile("((?:19|20)\\d\\d)(?:[-./]| ?年 ?)(\\d{1,2})(?:(?:[-./]| ?月 ?)(\\d{1,2}))?(?!\\d)");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.)?(?![\\d])");
    private static final Pattern SHORT_YEAR = Pattern.compile("['’‘]\\s?(\\d\\d)(?!\\d)");
    private static final Set<String> SEASONS =
            Set.of("spring", "summer", "fall", "autumn", "winter", "printemps", "automne", "frühjahr", "herbst");

    private static final Set<String> PAGE_WORDS = Set.of("page", "pages", "p", "pp", "vol", "volume", "no");
    private static final int LONGEST_PAGE_WORD = "volume".length();

    /// Between the ends of a span of time: "Sep 2022 thru Dec 2022".
    private static final Pattern UNTIL =
            Pattern.compile(" (?:thru|through|until|till|to|bis|à|au|hasta|até|по|[-–—]) (?=[\\p{L}\\d])");

    private final Lexicon lexicon;
    /// Of months and seasons.
    private final FirstLetters letters;

    public DateScan(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.letters = FirstLetters.of(
                Stream.concat(lexicon.months().stream(), SEASONS.stream()).toList());
    }

    /// End of the date that starts at this place, or -1 where none does: `2015`, `2015-08`, `Aug. 2015`,
    /// `28 July 2006`, `Dec. 5th, 2012`, `Spring 2016`.
    public int endOfDate(String text, int start) {
        int end = endOfOne(text, start);
        if (end < 0) {
            return end;
        }
        int join = Boundaries.charAt(text, end) == ' ' ? matchEnd(UNTIL, text, end) : -1;
        int other = join > 0 ? endOfOne(text, join) : -1;
        return other > 0 ? other : end;
    }

    private int endOfOne(String text, int start) {
        if (start >= text.length()) {
            return -1;
        }
        char c = text.charAt(start);
        if (Character.isDigit(c)) {
            if (isPage(text, start)) {
                return -1;
            }
            int iso = "-./年".indexOf(Boundaries.charAt(text, start + 4)) < 0 ? -1 : matchEnd(ISO, text, start);
            if (iso > 0 && Years.endsWord(text, iso)) {
                return iso;
            }
            int year = Math.max(Years.compactEnd(text, start), Years.end(text, start));
            if (year > 0) {
                int month = monthBehind(text, year);
                return month > 0 ? month : Years.rangeEnd(text, year);
            }
            int digits = Years.digitsEnd(text, start);
            if (digits - start <= 2) {
                int last = Years.lastEnd(text, start);
                if (last > 0) {
                    return last;
                }
                int month = ordinalEnd(text, lastDayEnd(text, digits));
                return month < text.length() && text.charAt(month) == ' '
                        ? monthYear(text, behindOf(text, month + 1))
                        : -1;
            }
            return -1;
        }
        if (Character.isLetter(c)) {
            return letters.mayStandAt(text, start) ? monthYear(text, start) : -1;
        }
        int shortYear = c == '\'' || c == '’' ? matchEnd(SHORT_YEAR, text, start) : -1;
        return shortYear > 0 && Years.endsWord(text, shortYear) ? shortYear : -1;
    }

    /// Whether a word for pages or volumes, or a colon, stands before the number at this place.
    private static boolean isPage(String text, int start) {
        int before = start - 1;
        while (before >= 0 && text.charAt(before) <= ' ') {
            before--;
        }
        if (before < 0 || "sepolSEPOL.:".indexOf(text.charAt(before)) < 0) {
            return false;
        }
        int end = text.charAt(before) == '.' ? before : before + 1;
        int word = end;
        while (word > 0 && end - word <= LONGEST_PAGE_WORD && isLetter(text.charAt(word - 1))) {
            word--;
        }
        char lead = Boundaries.charAt(text, word - 1);
        boolean within = lead == '_' || (lead >= '0' && lead <= '9') || isLetter(lead);
        String lower = within ? "" : text.substring(word, end).toLowerCase(Locale.ROOT);
        return text.charAt(before) == ':'
                || (PAGE_WORDS.contains(lower) && !(end == before && lower.startsWith("page")));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /// End of a month, and perhaps a day, behind a year: "2021, May", "2015 May 28"; or -1.
    private int monthBehind(String text, int year) {
        int start = skip(text, year, " ,");
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (start == year
                || end == start
                || lexicon.monthOf(text.substring(start, end).toLowerCase(Locale.ROOT)) == 0) {
            return -1;
        }
        int stop = end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
        int day = skip(text, stop, " ");
        int dayEnd = day < text.length() ? Years.digitsEnd(text, day) : day;
        int last = dayEnd > day && dayEnd - day <= 2 ? dayEnd : end;
        boolean closed = last >= text.length() || ")].,;: ".indexOf(text.charAt(last)) >= 0;
        boolean yearBehind = day < text.length() && Years.end(text, day) > 0;
        return closed && !yearBehind ? last : -1;
    }

    /// A month or season with the year behind it, perhaps with a day between.
    private int monthYear(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean spaced = Boundaries.charAt(text, end) == ' ';
        char behind = Boundaries.charAt(text, end + 1);
        if (spaced && behind != 'd' && Character.isLetter(behind)) {
            return -1;
        }
        int of = behindOf(text, end + 1);
        if (spaced && Character.isLetter(Boundaries.charAt(text, of))) {
            return -1;
        }
        int at = of > end + 1 ? of : skip(text, end, ". ,'’/-–");
        boolean several = at == end + 1 && text.charAt(end) != ' ' && Character.isLetter(Boundaries.charAt(text, at));
        if (!several && !Character.isDigit(Boundaries.charAt(text, at))) {
            return -1;
        }
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        boolean season = SEASONS.contains(word);
        if (lexicon.monthOf(word) == 0 && !season) {
            return -1;
        }
        if (at < text.length() && Character.isDigit(text.charAt(at))) {
            int year = Years.end(text, at);
            if (year > 0) {
                return year;
            }
            int day = lastDayEnd(text, Years.digitsEnd(text, at));
            int after = skip(text, ordinalEnd(text, day), " ,");
            if (day - at <= 5 && after < text.length() && Years.end(text, after) > 0) {
                return Years.end(text, after);
            }
            return season && day - at == 2 ? day : -1;
        }
        // Two months: "July/August 2010".
        return several ? monthYear(text, at) : -1;
    }

    /// End of the last day of an event: "August 11–14, 2009".
    private static int lastDayEnd(String text, int day) {
        boolean span = day + 1 < text.length() && "-–".indexOf(text.charAt(day)) >= 0;
        int last = span ? Years.digitsEnd(text, day + 1) : day;
        return last > day + 1 && last - day <= 3 ? last : day;
    }

    private static int skip(String text, int start, String chars) {
        int at = start;
        while (at < text.length() && Words.isOneOf(text.charAt(at), chars)) {
            at++;
        }
        return at;
    }

    /// Place behind the word between day, month and year in some languages: "29 de junio de 2020".
    private static int behindOf(String text, int at) {
        return text.startsWith("de ", at) ? at + 3 : text.startsWith("del ", at) ? at + 4 : at;
    }

    private static int ordinalEnd(String text, int at) {
        for (String suffix : new String[] {"st", "nd", "rd", "th", "."}) {
            if (text.startsWith(suffix, at)) {
                return at + suffix.length();
            }
        }
        return at;
    }

    private static int matchEnd(Pattern pattern, String text, int start) {
        Matcher matcher = pattern.matcher(text).region(start, text.length());
        return matcher.lookingAt() ? matcher.end() : -1;
    }

    /// The date that a text names, as precise as it does. Short years ("'15", "F17") are read too.
    public Optional<PublicationDate> date(String text) {
        if (!Words.hasDigit(text)) {
            return Optional.empty();
        }
        if (text.length() == 4 && Years.end(text, 0) == 4) {
            return Optional.of(PublicationDate.ofYear(Integer.parseInt(text)));
        }
        if (text.length() == Years.COMPACT && Years.compactEnd(text, 0) > 0) {
            return Optional.of(date(
                    Integer.parseInt(text.substring(0, 4)),
                    Integer.parseInt(text.substring(4, 6)),
                    Integer.parseInt(text.substring(6))));
        }
        Matcher until = UNTIL.matcher(text);
        if (until.find()
                && YEAR.matcher(text.substring(0, until.start())).find()
                && YEAR.matcher(text.substring(until.end())).find()) {
            // A span of time is when something was done, not when it came out.
            return Optional.empty();
        }
        Matcher iso = ISO.matcher(text);
        if (iso.find() && Years.isMonth(iso.group(2))) {
            return Optional.of(
                    date(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)), number(iso.group(3))));
        }
        Matcher yearLast = Years.LAST.matcher(text);
        if (yearLast.find() && Years.isMonth(yearLast.group(2))) {
            return Optional.of(date(
                    Integer.parseInt(yearLast.group(3)),
                    Integer.parseInt(yearLast.group(2)),
                    number(yearLast.group(1))));
        }
        Matcher year = YEAR.matcher(text);
        if (year.find()) {
            return Optional.of(withMonth(text, Integer.parseInt(year.group(1)), year.start()));
        }
        Matcher shortYear = SHORT_YEAR.matcher(text);
        return shortYear.find()
                ? Optional.of(PublicationDate.ofYear(expanded(Integer.parseInt(shortYear.group(1)))))
                : Optional.empty();
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /// The century of a year given by two digits.
    public static int expanded(int twoDigits) {
        return twoDigits >= 45 ? 1900 + twoDigits : 2000 + twoDigits;
    }

    private PublicationDate withMonth(String text, int year, int yearStart) {
        int month = 0;
        int day = 0;
        Matcher words = WORD.matcher(text);
        while (words.find() && month == 0) {
            month = lexicon.monthOf(words.group().toLowerCase(Locale.ROOT));
        }
        Matcher digits = DAY.matcher(text);
        while (month > 0 && day == 0 && digits.find()) {
            day = digits.start() != yearStart ? Integer.parseInt(digits.group(1)) : 0;
        }
        return date(year, month, day);
    }

    private static PublicationDate date(int year, int month, int day) {
        OptionalInt m = month >= 1 && month <= 12 ? OptionalInt.of(month) : OptionalInt.empty();
        OptionalInt d = m.isPresent() && day >= 1 && day <= 31 ? OptionalInt.of(day) : OptionalInt.empty();
        return new PublicationDate(year, m, d);
    }
}
