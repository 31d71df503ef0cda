package org.papergraph.citation.layout;

import java.util.List;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.name.EtAl;
import org.papergraph.citation.text.Sep;

/// Finds the family name between a title in quotation marks and the year in brackets: `"A Title" - Okafor (1935)`.
final class QuotedCredit {
    private static final double SURE = 5;
    private static final int LONGEST = 3;

    private QuotedCredit() {}

    /// Adds to the evidence of the name.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        for (int i = 1; i + 1 < atoms.size(); i++) {
            boolean behindTitle = atoms.get(i - 1).quote() > 0
                    && (atoms.get(i).before() == Sep.DASH || atoms.get(i).before() == Sep.COMMA);
            boolean beforeYear =
                    atoms.get(i + 1).bracket() == '(' && facts.get(i + 1).is(Token.DATE);
            if (behindTitle && beforeYear && mayBeName(atoms.get(i), facts.get(i))) {
                evidence[i][Label.AUTHOR.place()] += SURE;
                evidence[i][Label.TITLE.place()] -= SURE;
                return;
            }
        }
    }

    private static boolean mayBeName(Atom atom, AtomFacts facts) {
        boolean open = EtAl.without(facts.text()).length() < facts.text().length();
        return !atom.isSpanned()
                && atom.bracket() == 0
                && (open || (facts.words() <= LONGEST && facts.content() == 0))
                && facts.token() == Token.NONE
                && facts.name() > -1
                && facts.venue() < 1
                && facts.body() < 1
                && !facts.startsLower()
                && !facts.numbers().any();
    }
}
