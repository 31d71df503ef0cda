package org.papergraph.citation.labelling;

import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;

/// A press that nobody knows, "Ada Okafor. *A Title*. Marlow, 1999". The word alone says little; that the section has
/// known presses behind the same mark, and fewer venues, says it.
final class AgreedPress {
    /// Words of its name.
    private static final int LONGEST = 5;

    private AgreedPress() {}

    /// Adds to the scores of an atom's fields.
    static void weigh(Atom atom, AtomFacts facts, Format format, double[] score) {
        if (mayBe(atom, facts) && format.hasPress(atom.before())) {
            int press = Label.PUBLISHER.place();
            score[press] = Math.max(score[press], score[Label.VENUE.place()] + 1);
        }
    }

    private static boolean mayBe(Atom atom, AtomFacts facts) {
        return !atom.linked()
                && atom.quote() == 0
                && facts.words() <= LONGEST
                && facts.token() == Token.NONE
                && facts.venue() < 1
                && !facts.startsLower()
                && !facts.numbers().any();
    }
}
