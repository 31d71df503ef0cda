package org.papergraph.citation.layout;

import java.util.List;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Numerals;
import org.papergraph.citation.text.Sep;

/// Keeps a title together whose marks say where it ends: what a comma or bracket parts inside quotation marks is no
/// field of its own, nor is a second year or the number of a part inside italics, "(2023): *Letters from a marsh
/// (1993–1994)*".
final class TitleSpan {
    private static final double INSIDE = 3;
    private static final double YEAR = 7;

    private TitleSpan() {}

    /// Changes the evidence of what stands behind the first words.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        boolean dated = false;
        for (int i = 1; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            Atom before = atoms.get(i - 1);
            dated |= facts.get(i - 1).is(Token.DATE) && !before.is(MarkedText.ITALIC);
            if (atom.quote() > 0 && atom.quote() == before.quote()) {
                for (int label = 0; label < Label.COUNT; label++) {
                    evidence[i][label] -= label == Label.TITLE.place() ? 0 : INSIDE;
                }
            }
            if (isWithinBold(atoms, i)) {
                evidence[i][Label.TITLE.place()] += YEAR;
            }
            boolean slanted = atom.is(MarkedText.ITALIC) && before.is(MarkedText.ITALIC);
            if (slanted && belongs(atoms, facts, i, dated)) {
                evidence[i][Label.DATE.place()] -= YEAR;
                evidence[i][Label.NUMBERS.place()] -= YEAR;
                evidence[i][Label.TITLE.place()] += YEAR;
            }
        }
    }

    /// Whether an atom is a second year, a span of years, or the number of a part in brackets.
    private static boolean belongs(List<Atom> atoms, List<AtomFacts> facts, int i, boolean dated) {
        boolean bracketed = atoms.get(i).bracket() != 0;
        boolean part = bracketed
                && facts.get(i).is(Token.NUMBERS)
                && facts.get(i - 1).token() == Token.NONE
                && !Numerals.atEnd(facts.get(i - 1).text(), "");
        return (dated && facts.get(i).is(Token.DATE) && (bracketed || endsTitle(atoms, facts, i)))
                || part
                || PeriodInTitle.isPeriod(facts.get(i).text());
    }

    /// "(2023a). *Water Levels 2023*. …": a year that ends the italics which begin behind another.
    private static boolean endsTitle(List<Atom> atoms, List<AtomFacts> facts, int i) {
        int first = i;
        while (first > 0 && atoms.get(first).is(MarkedText.ITALIC)) {
            first--;
        }
        boolean ends = i + 1 == atoms.size() || !atoms.get(i + 1).is(MarkedText.ITALIC);
        return ends && atoms.get(i).before() == Sep.SPACE && facts.get(first).is(Token.DATE);
    }

    /// "**A Crab of Oulu (Lind, 1775) and its kin**": a bracket of several pieces that bold goes on behind.
    private static boolean isWithinBold(List<Atom> atoms, int i) {
        Atom atom = atoms.get(i);
        int end = i;
        while (end < atoms.size()
                && atoms.get(end).bracket() == atom.bracket()
                && (end == i || atoms.get(end).before() != Sep.OPEN)) {
            end++;
        }
        boolean several = (i > 0 && atom.before() == Sep.COMMA)
                || (i + 1 < end && atoms.get(i + 1).before() == Sep.COMMA);
        return atom.bracket() == '('
                && several
                && end < atoms.size()
                && atoms.get(0).is(MarkedText.BOLD)
                && atoms.get(end).is(MarkedText.BOLD)
                && atoms.subList(1, end).stream()
                        .allMatch(other -> other.is(MarkedText.BOLD) && other.before() != Sep.LINE);
    }
}
