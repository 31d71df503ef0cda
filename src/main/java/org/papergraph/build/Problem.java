package org.papergraph.build;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Something in the input that was not as it should be, and did not stop the build.
///
/// @param key of the kind of problem, to count by, such as `list.encoding`
/// @param place where: `lists/db.md:42`
/// @param message what is wrong and what was done about it
public record Problem(String key, String place, String message) implements Comparable<Problem> {
    private static final Pattern PLACE = Pattern.compile("(.*):(\\d{1,9})");

    /// From a line that names its place first: `file:line: what`.
    static Problem of(String key, String line) {
        int end = line.indexOf(": ");
        return end < 0 ? new Problem(key, "", line) : new Problem(key, line.substring(0, end), line.substring(end + 2));
    }

    /// The place, where it is known, and the message.
    public String text() {
        return place.isEmpty() ? message : place + ": " + message;
    }

    /// By file, line, then kind.
    @Override
    public int compareTo(Problem other) {
        return Comparator.comparing(Problem::file)
                .thenComparingInt(Problem::line)
                .thenComparing(Problem::place)
                .thenComparing(Problem::key)
                .thenComparing(Problem::message)
                .compare(this, other);
    }

    private String file() {
        Matcher matcher = PLACE.matcher(place);
        return matcher.matches() ? matcher.group(1) : place;
    }

    private int line() {
        Matcher matcher = PLACE.matcher(place);
        return matcher.matches() ? Integer.parseInt(matcher.group(2)) : 0;
    }
}
