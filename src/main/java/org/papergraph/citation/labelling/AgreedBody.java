package org.papergraph.citation.labelling;

import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.MarkedText;

/// A body that nobody knows, "[A Title](…) `Marshly`", "A Title (Marshly)". The word alone says little; that the
/// section has known bodies in the same marks says it.
final class AgreedBody {
    /// How plainly the marks must speak for bodies.
    private static final double AGREED = 0.5;
    /// Words of its name.
    private static final int LONGEST = 3;

    private AgreedBody() {}

    /// Adds to the scores of an atom's fields.
    static void weigh(Atom atom, AtomFacts facts, Format format, double[] score) {
        boolean marked = atom.bracket() == '(' || atom.is(MarkedText.CODE);
        if (marked && format.marks(atom)[Label.BODY.place()] > AGREED && mayBe(atom, facts)) {
            double other = Math.max(score[Label.KIND.place()], score[Label.AUTHOR.place()]);
            other = Math.max(other, Math.max(score[Label.NOTE.place()], score[Label.VENUE.place()]));
            score[Label.BODY.place()] = Math.max(score[Label.BODY.place()], other + 1);
        }
    }

    private static boolean mayBe(Atom atom, AtomFacts facts) {
        return !atom.linked()
                && atom.quote() == 0
                && facts.words() <= LONGEST
                && facts.token() == Token.NONE
                && facts.venue() < 2
                && !AgreedName.isSure(facts)
                && Character.isUpperCase(facts.text().codePointAt(0))
                && !facts.numbers().any();
    }
}
