package org.papergraph.citation.layout;

import java.util.List;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Scripts;
import org.papergraph.citation.text.Sep;

/// Finds remarks that a curator writes behind a title without marks, told by italics, or by the script: "Graphs at Rest
/// *worth a second look*", "Graphs at Rest *值得一读*".
final class TrailingRemark {
    private static final double SURE = 4;

    /// Words that a remark in the title's own script has at least; fewer are an emphasis, or the name of a species.
    private static final int LEAST = 3;

    private TrailingRemark() {}

    /// Adds to the evidence of the atoms of a remark, which ends with its line or cell.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        for (int i = 1; i < atoms.size(); i++) {
            if (isApart(atoms, i) && (isForeign(facts, i) || isPhrase(atoms, facts, i))) {
                int end = end(atoms, i);
                for (int at = i; at < end; at++) {
                    evidence[at][Label.NOTE.place()] += SURE;
                    evidence[at][Label.TITLE.place()] -= SURE;
                }
                return;
            }
        }
    }

    private static int end(List<Atom> atoms, int from) {
        int end = from + 1;
        while (end < atoms.size() && !endsLine(atoms.get(end).before())) {
            end++;
        }
        return end;
    }

    private static boolean endsLine(Sep sep) {
        return sep == Sep.LINE || sep == Sep.CELL || sep == Sep.LABEL || sep == Sep.PIPE;
    }

    private static boolean isApart(List<Atom> atoms, int i) {
        Atom atom = atoms.get(i);
        boolean slants = atom.is(MarkedText.ITALIC) && !atoms.get(i - 1).is(MarkedText.ITALIC);
        return !atom.linked()
                && atom.quote() == 0
                && (slants || atom.before() == Sep.WRAP || atom.before() == Sep.LINE);
    }

    /// Whether Han, kana or hangul begin here behind other letters, and name nobody.
    private static boolean isForeign(List<AtomFacts> facts, int i) {
        AtomFacts fact = facts.get(i);
        return Scripts.hasCjk(fact.text())
                && fact.words() >= 2
                && fact.name() < 0
                && fact.token() == AtomFacts.Token.NONE
                && facts.subList(0, i).stream().noneMatch(before -> Scripts.hasCjk(before.text()));
    }

    /// Whether words in small letters, all in italics, end the line behind plain words.
    private static boolean isPhrase(List<Atom> atoms, List<AtomFacts> facts, int from) {
        if (atoms.get(from).before() != Sep.SPACE || !atoms.get(from).small()) {
            return false;
        }
        int words = 0;
        int end = end(atoms, from);
        for (int i = from; i < end; i++) {
            if (!atoms.get(i).is(MarkedText.ITALIC)) {
                return false;
            }
            words += facts.get(i).words();
        }
        return words >= LEAST
                && facts.get(from - 1).words() >= LEAST
                && !atoms.get(from - 1).linked();
    }
}
