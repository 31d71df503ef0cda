package org.papergraph.citation.layout;

import java.util.List;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.MarkedText;

/// Finds the title in italics in a bracket behind the name of its author: "Ann Lee (*Reeds at Rest: A Life*)".
final class BracketedTitle {
    private static final double SURE = 6;
    /// Score of a name that initials or a known given name tell.
    private static final double NAMED = 0.4;

    private BracketedTitle() {}

    /// Adds to the evidence of the author and of the title.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        int end = 1;
        while (end < atoms.size()
                && atoms.get(end).bracket() == '('
                && atoms.get(end).is(MarkedText.ITALIC)) {
            end++;
        }
        boolean alone = end > 1 && (end == atoms.size() || atoms.get(end).bracket() != '(');
        if (!alone || facts.getFirst().name() < NAMED || atoms.getFirst().marks() != 0 || words(facts, end) < 2) {
            return;
        }
        evidence[0][Label.AUTHOR.place()] += SURE;
        evidence[0][Label.TITLE.place()] -= SURE;
        for (int i = 1; i < end; i++) {
            evidence[i][Label.TITLE.place()] = Math.max(evidence[i][Label.TITLE.place()], 0) + SURE;
            evidence[i][Label.AUTHOR.place()] -= SURE;
        }
    }

    private static int words(List<AtomFacts> facts, int end) {
        return facts.subList(1, end).stream().mapToInt(AtomFacts::words).sum();
    }
}
