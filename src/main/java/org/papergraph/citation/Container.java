package org.papergraph.citation;

import java.util.List;

/// Finds the journal or book that holds a work whose title stands in quotation marks: what follows in italics.
final class Container {
    private static final double SURE = 4;

    private Container() {}

    /// Adds to the evidence of the atoms behind a quotation.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        boolean quoted = false;
        for (int i = 0; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            boolean apart = quoted && atom.quote() == 0;
            if (apart && atom.is(MarkedText.ITALIC) && !atom.linked() && !atom.is(MarkedText.BOLD)) {
                evidence[i][Label.VENUE.place()] += SURE;
                // "Publications of the Reading Association"
                evidence[i][Label.BODY.place()] -= SURE;
            }
            quoted |= atom.quote() > 0;
        }
    }
}
