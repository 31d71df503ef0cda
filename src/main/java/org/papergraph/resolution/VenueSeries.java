package org.papergraph.resolution;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The series that a work came out in: its venue without what tells volumes of one series apart (`ICCSA (4)`,
/// `Proceedings of the 38th ICML`, `ISVC 2007`).
final class VenueSeries {
    private static final Pattern NUMBER = Pattern.compile("\\d+(st|nd|rd|th)?");
    private static final Set<String> PROCEEDINGS = Set.of("proceedings", "proc", "of", "the");

    private VenueSeries() {}

    /// In folded words; empty where a venue has no word of its own.
    static Optional<String> of(String venue) {
        String series = Stream.of(Folding.words(venue).split(" "))
                .filter(word -> !NUMBER.matcher(word).matches() && !PROCEEDINGS.contains(word))
                .collect(Collectors.joining(" "));
        return series.isEmpty() ? Optional.empty() : Optional.of(series);
    }
}
