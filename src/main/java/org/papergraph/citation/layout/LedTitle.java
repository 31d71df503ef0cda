package org.papergraph.citation.layout;

import java.util.List;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Scripts;
import org.papergraph.citation.text.Sep;

/// Finds a title in bold, or in a link behind a colon, at the end of what a curator says of it: "The first paper on
/// drift: **Reeds Lose Their Way in Slow Water**", "用于湿地的方法：[Reeds at Rest](…)".
final class LedTitle {
    private static final double SURE = 6;
    /// Words of the remark; of a title in bold; of one in a link.
    private static final int LEAST_LEAD = 3;

    private static final int LEAST_BOLD = 5;
    private static final int LEAST_LINKED = 3;

    private LedTitle() {}

    /// Adds to the evidence of the remark and of the title behind it.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        int title = 0;
        while (title < atoms.size() && !isMarked(atoms.get(title))) {
            title++;
        }
        int end = title;
        int words = 0;
        while (end < atoms.size() && isMarked(atoms.get(end)) && isWords(atoms.get(end), facts.get(end))) {
            words += facts.get(end).words();
            end++;
        }
        if (title == 0 || end == title || !isTitle(atoms, facts, title, words) || !endsThere(atoms, title, end)) {
            return;
        }
        int lead = lead(atoms, facts, title);
        for (int i = lead; lead >= 0 && i < end; i++) {
            evidence[i][Label.NOTE.place()] += i < title ? SURE : 0;
            evidence[i][Label.VENUE.place()] -= i < title ? SURE : 0;
            evidence[i][Label.TITLE.place()] += i < title ? -SURE : SURE;
        }
    }

    private static boolean isMarked(Atom atom) {
        return atom.is(MarkedText.BOLD) || atom.linked();
    }

    private static boolean isTitle(List<Atom> atoms, List<AtomFacts> facts, int title, int words) {
        Atom atom = atoms.get(title);
        if (facts.get(title).startsLower()) {
            return false;
        }
        return atom.linked()
                ? atom.before() == Sep.COLON
                        && words >= LEAST_LINKED
                        && !Scripts.hasCjk(facts.get(title).text())
                : words >= LEAST_BOLD;
    }

    private static boolean endsThere(List<Atom> atoms, int title, int end) {
        return end == atoms.size()
                || (!atoms.get(title).linked() && atoms.get(end).before() == Sep.STOP);
    }

    /// Where the remark before a title begins, behind a date perhaps; -1 where there is none.
    private static int lead(List<Atom> atoms, List<AtomFacts> facts, int title) {
        int from = facts.getFirst().is(Token.DATE) ? 1 : 0;
        int words = 0;
        boolean foreign = false;
        for (int i = from; i < title; i++) {
            if (!isWords(atoms.get(i), facts.get(i))) {
                return -1;
            }
            words += facts.get(i).words();
            foreign |= Scripts.hasCjk(facts.get(i).text());
        }
        boolean linked = atoms.get(title).linked();
        return words >= LEAST_LEAD && (!linked || foreign) ? from : -1;
    }

    /// Whether an atom is prose, or a title: no field, no name, no cell of a table.
    private static boolean isWords(Atom atom, AtomFacts facts) {
        return facts.token() == Token.NONE
                && facts.name() < 0
                && atom.quote() == 0
                && atom.bracket() == 0
                && atom.cell() == 0
                && atom.before() != Sep.LINE;
    }
}
