package org.papergraph.citation.layout;

import java.util.List;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Sep;

/// Takes one capitalised word of no language before a marked title for the family name of its author: "Maza, *Thinking
/// about Marshes*", "Vogt, "Reeds at Rest", Springer".
final class SoleFamilyName {
    private static final double SURE = 4;
    /// Score of names below which a word is none.
    private static final double IMPOSSIBLE = -2;

    private SoleFamilyName() {}

    /// Changes the evidence of the first word and of the title behind it.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        if (atoms.size() < 2 || !isName(atoms.getFirst(), facts.getFirst())) {
            return;
        }
        Atom title = atoms.get(1);
        boolean marked = title.is(MarkedText.ITALIC) || title.quote() > 0;
        if (marked && title.before() == Sep.COMMA && facts.get(1).token() == Token.NONE && !title.linked()) {
            evidence[0][Label.AUTHOR.place()] += SURE;
            evidence[0][Label.TITLE.place()] -= SURE;
            evidence[1][Label.TITLE.place()] += SURE;
            evidence[1][Label.VENUE.place()] -= SURE;
        }
    }

    private static boolean isName(Atom atom, AtomFacts facts) {
        return atom.marks() == 0
                && atom.quote() == 0
                && atom.bracket() == 0
                && facts.token() == Token.NONE
                && facts.words() == 1
                && facts.content() == 0
                && facts.body() == 0
                && facts.venue() < 1
                && facts.name() > IMPOSSIBLE
                && !facts.startsLower();
    }
}
