package org.papergraph.citation;

/// How sure a reading is: the share of its fields among all readings of the entry, which was held against annotated
/// lists.
final class Confidence {
    private Confidence() {}

    static double of(Reading reading) {
        return Math.round(Math.clamp(reading.share(), 0.01, 0.99) * 100) / 100.0;
    }
}
