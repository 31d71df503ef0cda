package org.papergraph.citation.layout;

import java.util.List;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Sep;

/// Finds the only italics of a reference behind names, year and a title without marks, as the standards have it: "Lind,
/// A. (2024). Reeds at rest. *Marsh Letters*.", "… In *Marsh Studies* (pp. 3-9)." They are where the work came out,
/// whatever words they hold.
final class SlantedPeriodical {
    private static final double SURE = 6;
    private static final double TITLE = 3;
    private static final double FAMILY = -1.5;
    private static final int LEAST_TITLE = 3;
    private static final int LONGEST = 14;

    private SlantedPeriodical() {}

    /// Adds to the evidence of title and venue.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        int year = year(atoms, facts);
        int first = year + 1;
        int words = 0;
        while (year > 0 && first < atoms.size() && isPlain(atoms.get(first), facts.get(first))) {
            words += facts.get(first).words();
            first++;
        }
        int end = endOfItalics(atoms, facts, first);
        if (words < LEAST_TITLE || end == first || !stands(atoms, first, end)) {
            return;
        }
        for (int i = year + 1; i < first; i++) {
            evidence[i][Label.TITLE.place()] += TITLE;
        }
        for (int i = first; i < end; i++) {
            evidence[i][Label.VENUE.place()] = Math.max(evidence[i][Label.VENUE.place()], 0) + SURE;
            evidence[i][Label.TITLE.place()] -= TITLE;
        }
    }

    /// Place of the year in brackets behind names, or -1.
    static int year(List<Atom> atoms, List<AtomFacts> facts) {
        int year = 0;
        while (year < atoms.size()
                && !facts.get(year).is(Token.DATE)
                && (facts.get(year).name() > FAMILY || facts.get(year).is(Token.ET_AL))) {
            year++;
        }
        return year < atoms.size()
                        && facts.get(year).is(Token.DATE)
                        && atoms.get(year).bracket() == '('
                ? year
                : -1;
    }

    private static boolean isPlain(Atom atom, AtomFacts facts) {
        return !atom.is(MarkedText.ITALIC) && !atom.isSpanned() && atom.bracket() == 0 && facts.token() == Token.NONE;
    }

    /// End of the italics that begin at this place; the place where they are too long for a name.
    private static int endOfItalics(List<Atom> atoms, List<AtomFacts> facts, int first) {
        int end = first;
        int words = 0;
        while (end < atoms.size()
                && atoms.get(end).is(MarkedText.ITALIC)
                && !atoms.get(end).isSpanned()
                && facts.get(end).token() == Token.NONE) {
            words += facts.get(end).words();
            end++;
        }
        return words <= LONGEST ? end : first;
    }

    /// Whether a sentence ends before the italics, and nothing else is set in them.
    private static boolean stands(List<Atom> atoms, int first, int end) {
        Sep before = atoms.get(first).before();
        return (before == Sep.STOP || before == Sep.QUERY || before == Sep.IN)
                && atoms.subList(end, atoms.size()).stream().noneMatch(atom -> atom.is(MarkedText.ITALIC));
    }
}
