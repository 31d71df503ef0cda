package org.papergraph.citation.layout;

import java.util.List;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.Sep;

/// Finds the body that an entry begins with before the link of its title: "Komisja Ochrony Bagien, [Zasady pracy](…),
/// Poznań 2006". Its first words say that it is one, in languages whose words for bodies stand in titles, too.
final class BodyBeforeTitle {
    private static final double SURE = 7;
    private static final int LONGEST = 14;

    private BodyBeforeTitle() {}

    /// Adds to the evidence of all before the linked title.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        int title = 0;
        int words = 0;
        while (title < atoms.size() && isPlain(atoms.get(title), facts.get(title))) {
            words += facts.get(title).words();
            title++;
        }
        boolean led = title > 0
                && title < atoms.size()
                && words > 1
                && words <= LONGEST
                && atoms.get(title).linked()
                && facts.get(title).words() > 1
                && isParted(atoms.get(title).before())
                && BodyWords.opens(facts.getFirst().text());
        for (int i = 0; led && i < title; i++) {
            evidence[i][Label.BODY.place()] = SURE;
            evidence[i][Label.TITLE.place()] -= SURE;
            evidence[i][Label.AUTHOR.place()] -= SURE;
        }
    }

    private static boolean isParted(Sep sep) {
        return sep == Sep.COMMA || sep == Sep.COLON || sep == Sep.DASH || sep == Sep.STOP;
    }

    private static boolean isPlain(Atom atom, AtomFacts facts) {
        return !atom.isMarked()
                && !atom.linked()
                && atom.quote() == 0
                && facts.token() == Token.NONE
                && facts.name() < 1;
    }
}
