package org.papergraph.citation.layout;

import java.util.List;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.Sep;

/// Finds the journal between dashes that part it from the title, and the year and the volume from it, as library
/// catalogues describe articles (GOST 7.1): "Reeds at rest. – Marsh Letters. – 2019. – Vol. 4".
final class DashedSource {
    private static final double SURE = 6;
    /// Words of a journal's name.
    private static final int LONGEST = 10;

    private DashedSource() {}

    /// Adds to the evidence of the journal.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        for (int i = 1; i + 2 < atoms.size(); i++) {
            boolean dashed = atoms.get(i).before() == Sep.DASH
                    && facts.get(i).token() == Token.NONE
                    && facts.get(i).words() <= LONGEST
                    && !atoms.get(i).isSpanned();
            boolean dated = facts.get(i + 1).is(Token.DATE) && atoms.get(i + 1).before() == Sep.DASH;
            boolean counted =
                    facts.get(i + 2).is(Token.NUMBERS) && atoms.get(i + 2).before() == Sep.DASH;
            if (dashed && dated && counted) {
                evidence[i][Label.VENUE.place()] = Math.max(evidence[i][Label.VENUE.place()], 0) + SURE;
                evidence[i][Label.TITLE.place()] -= SURE;
                evidence[i][Label.AUTHOR.place()] -= SURE;
                return;
            }
        }
    }
}
