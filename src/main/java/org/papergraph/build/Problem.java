package org.papergraph.build;

import java.util.Comparator;

/// Something in the input that was not as it should be, and did not stop the build.
///
/// @param key of the kind of problem, to count by, such as `list.encoding`
/// @param place where: `lists/db.md:42`
/// @param message what is wrong and what was done about it
public record Problem(String key, String place, String message) implements Comparable<Problem> {
    /// From a line that names its place first: `file:line: what`.
    static Problem of(String key, String line) {
        int end = line.indexOf(": ");
        return end < 0 ? new Problem(key, "", line) : new Problem(key, line.substring(0, end), line.substring(end + 2));
    }

    /// By place as text, then by kind.
    @Override
    public int compareTo(Problem other) {
        return Comparator.comparing(Problem::place)
                .thenComparing(Problem::key)
                .thenComparing(Problem::message)
                .compare(this, other);
    }
}
