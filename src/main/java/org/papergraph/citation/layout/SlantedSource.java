package org.papergraph.citation.layout;

import java.util.List;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.MarkedText;

/// Finds the journal in italics between a title without marks and a volume, "Reeds at rest. *new marshes* 4 (1)".
final class SlantedSource {
    private static final double SURE = 4;
    private static final double NO_TITLE = 3;

    private SlantedSource() {}

    /// Adds to the evidence of the journal.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        boolean titled = false;
        for (int i = 0; i + 1 < atoms.size(); i++) {
            boolean slanted = isSlanted(atoms.get(i));
            AtomFacts fact = facts.get(i);
            if (titled
                    && slanted
                    && !isSlanted(atoms.get(i - 1))
                    && fact.token() == Token.NONE
                    && facts.get(i + 1).is(Token.NUMBERS)
                    && !isWithin(atoms.get(i + 1))) {
                evidence[i][Label.VENUE.place()] += SURE;
                evidence[i][Label.TITLE.place()] -= NO_TITLE;
            }
            titled |= !slanted && fact.token() == Token.NONE && fact.words() >= 2 && fact.name() < 0;
        }
    }

    /// "*Reeds at rest (2)*": a number in brackets that the italics hold too.
    private static boolean isWithin(Atom number) {
        return isSlanted(number) && number.bracket() != 0;
    }

    private static boolean isSlanted(Atom atom) {
        return atom.is(MarkedText.ITALIC) && !atom.linked();
    }
}
