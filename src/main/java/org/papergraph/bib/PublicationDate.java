package org.papergraph.bib;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date as precise as the source gives it: a year, a year and month, or a day.
///
/// @param year of the common era, 1 to 9999
/// @param month 1 to 12
/// @param day 1 to 31, only with a month
public record PublicationDate(int year, OptionalInt month, OptionalInt day) implements Comparable<PublicationDate> {
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    public PublicationDate {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("year out of range: " + year);
        }
        if (month.isPresent() && (month.getAsInt() < 1 || month.getAsInt() > 12)) {
            throw new IllegalArgumentException("month out of range: " + month.getAsInt());
        }
        if (day.isPresent() && (month.isEmpty() || day.getAsInt() < 1 || day.getAsInt() > 31)) {
            throw new IllegalArgumentException("day out of range, or without a month: " + day.getAsInt());
        }
    }

    /// A year alone.
    public static PublicationDate ofYear(int year) {
        return new PublicationDate(year, OptionalInt.empty(), OptionalInt.empty());
    }

    /// Reads `2012`, `2010-08` or `2006-07-28`; empty for anything else.
    public static Optional<PublicationDate> parse(String iso) {
        Matcher matcher = ISO.matcher(iso);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        OptionalInt month = number(matcher.group(2));
        OptionalInt day = number(matcher.group(3));
        int year = Integer.parseInt(matcher.group(1));
        boolean inRange =
                year > 0 && month.orElse(1) >= 1 && month.orElse(1) <= 12 && day.orElse(1) >= 1 && day.orElse(1) <= 31;
        return inRange ? Optional.of(new PublicationDate(year, month, day)) : Optional.empty();
    }

    private static OptionalInt number(@Nullable String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    /// Earlier first; of two dates in one year or month the less precise first.
    @Override
    public int compareTo(PublicationDate other) {
        return iso().compareTo(other.iso());
    }

    /// `2012`, `2010-08` or `2006-07-28`.
    public String iso() {
        StringBuilder iso = new StringBuilder(10);
        append(year, 1000, iso);
        month.ifPresent(m -> append(m, 10, iso.append('-')));
        day.ifPresent(d -> append(d, 10, iso.append('-')));
        return iso.toString();
    }

    /// A number with zeros before it up to the place given.
    private static void append(int number, int place, StringBuilder iso) {
        for (int least = place; least > 1 && number < least; least /= 10) {
            iso.append('0');
        }
        iso.append(number);
    }
}
