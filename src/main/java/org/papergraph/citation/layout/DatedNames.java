package org.papergraph.citation.layout;

import java.util.List;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.name.NameShape;
import org.papergraph.citation.text.Sep;

/// Finds the family names that an entry begins with where a year and the title stand behind: "Lind and Okafor 1985.
/// Reeds at rest."
final class DatedNames {
    private static final double SURE = 5;
    /// Words that a title has at least.
    private static final int TITLE = 3;

    private DatedNames() {}

    /// Adds to the evidence of names and title.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        if (atoms.size() < 3) {
            return;
        }
        boolean dated = facts.get(1).is(Token.DATE) && atoms.get(1).before() == Sep.SPACE;
        boolean titled = atoms.get(2).before() == Sep.STOP
                && facts.get(2).words() >= TITLE
                && facts.get(2).token() == Token.NONE;
        if (dated && titled && areNames(atoms.getFirst(), facts.getFirst())) {
            evidence[0][Label.AUTHOR.place()] = Math.max(evidence[0][Label.AUTHOR.place()], 0) + SURE;
            evidence[0][Label.TITLE.place()] -= SURE;
            evidence[2][Label.TITLE.place()] += SURE / 2;
        }
    }

    private static boolean areNames(Atom atom, AtomFacts facts) {
        if (atom.isMarked() || facts.token() != Token.NONE) {
            return false;
        }
        List<String> people = NameShape.people(facts.text());
        return people.size() > 1
                && people.stream().allMatch(name -> name.indexOf(' ') < 0 && Character.isUpperCase(name.charAt(0)));
    }
}
