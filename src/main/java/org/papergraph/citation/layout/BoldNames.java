package org.papergraph.citation.layout;

import java.util.List;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.name.BareName;
import org.papergraph.citation.name.NameShape;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Sep;

/// Finds the family names in bold that an entry begins with where the title in italics stands behind a full stop,
/// "**Lind** and **Okafor**. *Reeds at rest*", or the given name behind a comma.
final class BoldNames {
    private static final double SURE = 6;
    /// How little a word may look like a name here.
    private static final double LEAST = -2;

    private BoldNames() {}

    /// Adds to the evidence of names and title.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        int title = 0;
        while (title < atoms.size() && isName(atoms.get(title), facts.get(title))) {
            title++;
        }
        boolean titled = title > 0
                && title < atoms.size()
                && atoms.get(title).is(MarkedText.ITALIC)
                && !atoms.get(title).is(MarkedText.BOLD)
                && (atoms.get(title).before() == Sep.STOP || atoms.get(title).before() == Sep.COMMA)
                && facts.get(title).venue() < 2;
        if (titled) {
            for (int i = 0; i < title; i++) {
                evidence[i][Label.AUTHOR.place()] = Math.max(evidence[i][Label.AUTHOR.place()], 0) + SURE;
                evidence[i][Label.TITLE.place()] -= SURE;
            }
            evidence[title][Label.TITLE.place()] += SURE / 2;
            evidence[title][Label.VENUE.place()] -= SURE / 2;
        }
    }

    /// Adds to the evidence of a family name in bold and the given name behind it: "**Lind**, Ada Maria: Reeds at
    /// rest".
    static void weighInverted(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        boolean named = atoms.size() > 2
                && isName(atoms.get(0), facts.get(0))
                && facts.get(0).words() <= 2
                && isGiven(atoms.get(1), facts.get(1))
                && isParted(atoms.get(2).before())
                && !atoms.get(2).is(MarkedText.BOLD)
                && facts.get(2).words() > 1;
        for (int i = 0; named && i < 2; i++) {
            evidence[i][Label.AUTHOR.place()] = Math.max(evidence[i][Label.AUTHOR.place()], 0) + SURE;
            evidence[i][Label.TITLE.place()] -= SURE;
        }
    }

    private static boolean isParted(Sep sep) {
        return sep == Sep.COLON || sep == Sep.COMMA || sep == Sep.STOP;
    }

    private static boolean isGiven(Atom atom, AtomFacts facts) {
        return atom.before() == Sep.COMMA
                && !atom.isMarked()
                && facts.words() <= 3
                && facts.lower() == 0
                && facts.token() == Token.NONE
                && facts.name() > LEAST;
    }

    private static boolean isName(Atom atom, AtomFacts facts) {
        return atom.is(MarkedText.BOLD)
                && !atom.is(MarkedText.ITALIC)
                && !atom.linked()
                && facts.token() == Token.NONE
                && facts.name() > LEAST
                && NameShape.people(facts.text()).stream().allMatch(BareName::is);
    }
}
