package org.papergraph.citation.layout;

import java.util.List;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Sep;

/// Finds a title in bold at the end of what a curator says of it: "The first paper on drift: **Reeds Lose Their Way in
/// Slow Water**".
final class LedTitle {
    private static final double SURE = 6;
    /// Words of the remark, and of the title.
    private static final int LEAST_LEAD = 3;

    private static final int LEAST_TITLE = 5;

    private LedTitle() {}

    /// Adds to the evidence of the remark and of the title behind it.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        int title = 0;
        int lead = 0;
        while (title < atoms.size() && !atoms.get(title).is(MarkedText.BOLD)) {
            if (!isWords(atoms.get(title), facts.get(title))) {
                return;
            }
            lead += facts.get(title).words();
            title++;
        }
        int end = title;
        int words = 0;
        while (end < atoms.size() && atoms.get(end).is(MarkedText.BOLD) && isWords(atoms.get(end), facts.get(end))) {
            words += facts.get(end).words();
            end++;
        }
        boolean last = end == atoms.size() || (end > title && atoms.get(end).before() == Sep.STOP);
        if (title == 0
                || lead < LEAST_LEAD
                || words < LEAST_TITLE
                || !last
                || facts.get(title).startsLower()) {
            return;
        }
        for (int i = 0; i < title; i++) {
            evidence[i][Label.NOTE.place()] += SURE;
            evidence[i][Label.TITLE.place()] -= SURE;
        }
        for (int i = title; i < end; i++) {
            evidence[i][Label.TITLE.place()] += SURE;
        }
    }

    /// Whether an atom is prose, or a title: no field, no name, no cell of a table.
    private static boolean isWords(Atom atom, AtomFacts facts) {
        return facts.token() == Token.NONE
                && facts.name() < 0
                && !atom.linked()
                && atom.quote() == 0
                && atom.bracket() == 0
                && atom.cell() == 0
                && atom.before() != Sep.LINE;
    }
}
