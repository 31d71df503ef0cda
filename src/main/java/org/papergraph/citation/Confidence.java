package org.papergraph.citation;

/// How sure a reading is.
final class Confidence {
    private Confidence() {}

    static double of(Reading reading) {
        double margin = Math.max(0, reading.margin());
        double sure = 1 - Math.exp(-0.6 * margin - 0.4);
        return Math.round(Math.clamp(sure, 0.05, 0.99) * 100) / 100.0;
    }
}
