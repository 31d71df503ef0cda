package org.papergraph.coauthorship.view;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/// The first and the last year of some papers; both empty when no year is known.
public record Years(OptionalInt first, OptionalInt last) {
    /// No year is known.
    public static final Years UNKNOWN = new Years(OptionalInt.empty(), OptionalInt.empty());

    /// The span of years, of which 0 stands for an unknown one.
    public static Years of(IntStream years) {
        var known = years.filter(year -> year != 0).summaryStatistics();
        return known.getCount() == 0
                ? UNKNOWN
                : new Years(OptionalInt.of(known.getMin()), OptionalInt.of(known.getMax()));
    }
}
