package org.papergraph.citation.layout;

import java.util.List;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.Sep;

/// Takes what stands between a name with a colon and a full stop for the title, though it be the name of a place:
/// "Lind, Ada: Oulu. A Short History of the Town, Lund 1931".
final class TitleBehindNames {
    private static final double SURE = 6;
    private static final double NAMED = 1;
    /// Words of the place, and of what goes on behind it.
    private static final int LONGEST = 3;

    private static final int LEAST = 2;

    private TitleBehindNames() {}

    /// Adds to the evidence of the place and of what goes on behind it.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        for (int i = 1; i + 1 < atoms.size(); i++) {
            if (isBehindName(atoms, facts, evidence, i) && goesOn(atoms.get(i + 1), facts.get(i + 1))) {
                for (int label = 0; label < Label.COUNT; label++) {
                    evidence[i][label] -= label == Label.TITLE.place() ? 0 : SURE;
                }
                evidence[i + 1][Label.TITLE.place()] += SURE / 2;
                return;
            }
        }
    }

    private static boolean isBehindName(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence, int i) {
        double[] before = evidence[i - 1];
        AtomFacts place = facts.get(i);
        return atoms.get(i).before() == Sep.COLON
                && before[Label.AUTHOR.place()] > before[Label.TITLE.place()]
                && before[Label.AUTHOR.place()] > 0
                && (place.is(Token.PLACE) || place.body() > 1)
                && place.words() <= LONGEST
                && atoms.get(i).bracket() == 0
                && !atoms.get(i).linked();
    }

    private static boolean goesOn(Atom atom, AtomFacts facts) {
        return atom.before() == Sep.STOP
                && facts.token() == Token.NONE
                && facts.words() >= LEAST
                && facts.name() < NAMED
                && facts.body() < 2;
    }
}
