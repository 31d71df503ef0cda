package org.papergraph.resolution;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.bib.Work;

/// The series that a work came out in: its venue without what tells volumes of one series apart (`ICCSA (4)`,
/// `Proceedings of the 38th ICML`, `ISVC 2007`).
final class VenueSeries {
    private static final Pattern NUMBER = Pattern.compile("\\d+(st|nd|rd|th)?");
    private static final Set<String> PROCEEDINGS = Set.of("proceedings", "proc", "of", "the");

    private VenueSeries() {}

    /// In folded words; empty where a work tells no venue, or no word of one.
    static Optional<String> of(Work work) {
        return work.publication().venue().map(VenueSeries::series).filter(series -> !series.isEmpty());
    }

    private static String series(String venue) {
        return Stream.of(Folding.words(venue).split(" "))
                .filter(word -> !NUMBER.matcher(word).matches() && !PROCEEDINGS.contains(word))
                .collect(Collectors.joining(" "));
    }
}
