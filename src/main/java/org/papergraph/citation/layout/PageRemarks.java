package org.papergraph.citation.layout;

import java.util.List;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.Sep;

/// Finds what a reader noted of single pages, each on a line of its own below the reference: "[136] how lamps began".
/// Where a year stands among them they are further references.
final class PageRemarks {
    private static final double SURE = 9;

    private PageRemarks() {}

    /// Adds to the evidence of everything behind the first such page.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        int first = 1;
        while (first < atoms.size() && !isPage(atoms, facts, first)) {
            first++;
        }
        boolean cited = facts.stream().skip(first).anyMatch(fact -> fact.is(AtomFacts.Token.DATE));
        if (cited) {
            return;
        }
        for (int i = first; i < atoms.size(); i++) {
            Label label = isPage(atoms, facts, i) ? Label.KIND : Label.NOTE;
            evidence[i] = new double[Label.COUNT];
            evidence[i][label.place()] = SURE;
        }
    }

    private static boolean isPage(List<Atom> atoms, List<AtomFacts> facts, int i) {
        Atom atom = atoms.get(i);
        return atom.bracket() == '['
                && atom.before() == Sep.LINE
                && facts.get(i).is(AtomFacts.Token.NUMBERS)
                && facts.get(i).text().chars().allMatch(Character::isDigit)
                && i + 1 < atoms.size()
                && atoms.get(i + 1).bracket() == 0
                && atoms.get(i + 1).before() == Sep.CLOSE;
    }
}
