package org.papergraph.citation.layout;

import java.util.List;
import java.util.Locale;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.Sep;
import org.papergraph.citation.text.Statements;

/// Finds remarks on where a copy is to be had, "Available at the town's library".
public final class AccessRemark {
    private static final double SURE = 4;

    private AccessRemark() {}

    /// Adds to the evidence of the place that is named.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        for (int i = 1; i < atoms.size(); i++) {
            if (facts.get(i).token() == Token.NONE && follows(atoms.get(i), facts.get(i - 1))) {
                evidence[i][Label.NOTE.place()] += SURE;
                evidence[i][Label.TITLE.place()] -= SURE;
                evidence[i][Label.VENUE.place()] -= SURE;
            }
        }
    }

    /// Whether an atom goes on with words that say that a copy is to be had, but not yet where.
    public static boolean follows(Atom atom, AtomFacts previous) {
        return previous.is(Token.KIND)
                && atom.before() == Sep.SPACE
                && !atom.linked()
                && Statements.isAccess(previous.text().toLowerCase(Locale.ROOT));
    }
}
