package org.papergraph.citation.layout;

import java.util.List;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Sep;

/// Finds the venue in a line of its own between that of the authors, in italics, and that of the date: "*Ann Lee, Bo
/// Kim* \ Marsh Structures \ 20 April 2022".
final class SourceLine {
    private static final double SURE = 5;
    private static final int LONGEST = 10;

    private SourceLine() {}

    /// Adds to the evidence of the venue.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        for (int i = 1; i + 1 < atoms.size(); i++) {
            boolean alone = isLine(atoms, i) && isLine(atoms, i + 1);
            if (alone && isSource(atoms.get(i), facts.get(i)) && isBetween(atoms, facts, i)) {
                evidence[i][Label.VENUE.place()] = Math.max(evidence[i][Label.VENUE.place()], 0) + SURE;
                evidence[i][Label.AUTHOR.place()] -= SURE;
            }
        }
    }

    /// Finds the press in the last line, the year behind it, below a title and a name each on its own: "Reeds at Rest.
    /// \
    /// Ann Lee. \ Marsh Trust. 2007."
    static void weighPress(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        int press = atoms.size() - 2;
        if (press < 2
                || !isLine(atoms, press)
                || !isLine(atoms, press - 1)
                || atoms.get(press + 1).before() != Sep.STOP
                || !facts.get(press + 1).is(Token.DATE)
                || !isSource(atoms.get(press), facts.get(press))
                || facts.get(press).venue() >= 2
                || facts.get(press - 1).name() <= 0) {
            return;
        }
        evidence[press][Label.PUBLISHER.place()] = SURE;
        evidence[press][Label.AUTHOR.place()] -= SURE;
    }

    private static boolean isLine(List<Atom> atoms, int i) {
        return atoms.get(i).before() == Sep.LINE;
    }

    private static boolean isSource(Atom atom, AtomFacts facts) {
        return facts.is(Token.NONE)
                && facts.words() <= LONGEST
                && atom.marks() == 0
                && !atom.linked()
                && !facts.startsLower();
    }

    /// Whether names in italics, on a line of their own, stand before, and the date behind.
    private static boolean isBetween(List<Atom> atoms, List<AtomFacts> facts, int i) {
        int line = i - 1;
        while (line > 0 && !isLine(atoms, line)) {
            line--;
        }
        boolean names = line > 0 && atoms.subList(line, i).stream().allMatch(atom -> atom.is(MarkedText.ITALIC));
        return names && facts.get(line).name() > 0 && facts.get(i + 1).is(Token.DATE);
    }
}
