package org.papergraph.citation.layout;

import java.util.List;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Sep;

/// Finds what an article stands in, in bold behind its plain title, as the Brazilian standard has it (ABNT NBR 6023):
/// "LIND, Ada. Juncos em repouso. **Revista do Mangue**, Recife, v. 3".
final class BoldSource {
    private static final double SURE = 5;
    private static final double NO_TITLE = 4;
    /// Words that a title has at least.
    private static final int TITLE = 3;
    /// How surely at least somebody is named before the title.
    private static final double NAMED = 1;

    private BoldSource() {}

    /// Adds to the evidence of the title and of what stands in bold behind it.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        int title = 0;
        while (title < atoms.size() && isName(atoms.get(title), facts.get(title))) {
            title++;
        }
        int source = title;
        while (source < atoms.size() && isPlain(atoms.get(source), facts.get(source))) {
            source++;
        }
        if (title == 0
                || source == atoms.size()
                || facts.subList(title, source).stream()
                                .mapToInt(AtomFacts::words)
                                .sum()
                        < TITLE
                || !isSource(atoms.get(source), facts.get(source))) {
            return;
        }
        for (int i = title; i < source; i++) {
            evidence[i][Label.TITLE.place()] += SURE / 2;
        }
        for (int i = source; i < atoms.size() && atoms.get(i).is(MarkedText.BOLD); i++) {
            evidence[i][Label.VENUE.place()] = Math.max(evidence[i][Label.VENUE.place()], 0) + SURE;
            evidence[i][Label.TITLE.place()] -= NO_TITLE;
            evidence[i][Label.AUTHOR.place()] -= NO_TITLE;
        }
    }

    private static boolean isName(Atom atom, AtomFacts facts) {
        return !atom.isMarked() && atom.bracket() == 0 && facts.name() >= NAMED && facts.token() == Token.NONE;
    }

    private static boolean isPlain(Atom atom, AtomFacts facts) {
        return !atom.isMarked() && atom.bracket() == 0 && facts.token() == Token.NONE && facts.name() < NAMED;
    }

    private static boolean isSource(Atom atom, AtomFacts facts) {
        return atom.is(MarkedText.BOLD)
                && !atom.linked()
                && (atom.before() == Sep.STOP || atom.before() == Sep.IN)
                && facts.token() == Token.NONE
                && facts.words() > 1;
    }
}
