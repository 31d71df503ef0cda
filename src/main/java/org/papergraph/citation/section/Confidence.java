package org.papergraph.citation.section;

import org.papergraph.citation.labelling.Reading;

/// How sure a reading is: the share of its fields among all readings of the entry, which was held against annotated
/// lists.
public final class Confidence {
    private Confidence() {}

    public static double of(Reading reading) {
        return Math.round(Math.clamp(reading.share(), 0.01, 0.99) * 100) / 100.0;
    }
}
