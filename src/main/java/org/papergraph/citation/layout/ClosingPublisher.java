package org.papergraph.citation.layout;

import java.util.List;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Sep;

/// Finds the body that published the proceedings which a reference ends with, "In Proceedings of …, pages 3-9, Porto.
/// Association for Reeds.": it is nobody's place of work.
final class ClosingPublisher {
    private static final double SURE = 7;
    /// How surely at least a text is a venue.
    private static final double VENUE = 2.6;
    /// How surely somebody is named where initials stand.
    private static final double PERSON = 1.9;
    private static final int LONGEST = 6;
    /// "1982a"
    private static final int YEAR = 5;

    private ClosingPublisher() {}

    /// Adds to the evidence of the body.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        boolean venue = false;
        for (int i = 1; i < atoms.size(); i++) {
            AtomFacts before = facts.get(i - 1);
            venue |= before.venue() >= VENUE && before.body() < before.venue();
            boolean counted = before.is(Token.NUMBERS) || before.is(Token.DATE) || before.is(Token.PLACE);
            if (venue && counted && isBody(atoms.get(i), facts.get(i)) && isLast(atoms, facts, i)) {
                evidence[i][Label.PUBLISHER.place()] = Math.max(evidence[i][Label.PUBLISHER.place()], SURE);
                evidence[i][Label.BODY.place()] -= SURE;
                evidence[i][Label.VENUE.place()] -= SURE;
                return;
            }
        }
    }

    /// "Lind, A. (1982). *Reeds at rest*. Marin.", "… In *Reeds* (pp. 3–9). Marin.": behind the italics of a book
    /// nothing
    /// but its publisher stands, known for one or not.
    static void weighDated(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        int last = endOfLine(atoms) - 1;
        int year = SlantedPeriodical.year(atoms, facts);
        // What came out on a day came out on a site.
        if (last < 3
                || facts.getFirst().name() < PERSON
                || year < 1
                || facts.get(year).text().length() > YEAR) {
            return;
        }
        int first = last;
        while (first > 3
                && (atoms.get(first).before() == Sep.PIPE || atoms.get(first).before() == Sep.COMMA)) {
            first--;
        }
        int italics = first - 1;
        while (italics > 1
                && atoms.get(italics).bracket() == '('
                && facts.get(italics).is(Token.NUMBERS)) {
            italics--;
        }
        boolean press =
                atoms.get(first).before() == Sep.STOP && atoms.get(italics).is(MarkedText.ITALIC);
        for (int i = first; i <= last && press; i++) {
            press = isPress(atoms.get(i), facts.get(i));
        }
        for (int i = first; i <= last && press; i++) {
            evidence[i][Label.PUBLISHER.place()] = Math.max(evidence[i][Label.PUBLISHER.place()], SURE);
            evidence[i][Label.BODY.place()] -= SURE;
            evidence[i][Label.VENUE.place()] -= SURE;
            evidence[i][Label.AUTHOR.place()] -= SURE;
        }
    }

    /// "*Reeds at Rest*, edited by Ann Lee, Marsh Center for Reeds, 2009": what stands between those who edited the
    /// book
    /// and the year (MLA Handbook, 8th edition).
    static void weighEdited(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        for (int i = 2; i + 1 < atoms.size(); i++) {
            if (facts.get(i + 1).is(Token.DATE)
                    && atoms.get(i + 1).before() == Sep.COMMA
                    && atoms.get(i).before() == Sep.COMMA
                    && isPress(atoms.get(i), facts.get(i))
                    && isBehindEditors(atoms, facts, i)) {
                evidence[i][Label.PUBLISHER.place()] = Math.max(evidence[i][Label.PUBLISHER.place()], SURE);
                evidence[i][Label.BODY.place()] -= SURE;
                evidence[i][Label.VENUE.place()] -= SURE;
                evidence[i][Label.AUTHOR.place()] -= SURE;
            }
        }
    }

    private static boolean isBehindEditors(List<Atom> atoms, List<AtomFacts> facts, int press) {
        int by = press - 1;
        while (by > 1 && atoms.get(by).before() == Sep.COMMA && facts.get(by).name() > 0) {
            by--;
        }
        return atoms.get(by).before() == Sep.BY
                && facts.get(by).name() > 0
                && atoms.get(by - 1).is(MarkedText.ITALIC);
    }

    /// End of the line that a reference begins on: chapters to read may stand on those below.
    private static int endOfLine(List<Atom> atoms) {
        int end = 1;
        while (end < atoms.size() && atoms.get(end).before() != Sep.LINE) {
            end++;
        }
        return end;
    }

    private static boolean isPress(Atom atom, AtomFacts facts) {
        return !atom.isMarked()
                && atom.quote() == 0
                && atom.bracket() == 0
                && (facts.token() == Token.NONE || facts.is(Token.PUBLISHER))
                && facts.words() <= LONGEST
                && facts.content() <= 1
                && !facts.startsLower()
                && !facts.numbers().any();
    }

    private static boolean isBody(Atom atom, AtomFacts facts) {
        return atom.before() == Sep.STOP
                && atom.bracket() == 0
                && !atom.linked()
                && !atom.is(MarkedText.ITALIC)
                && facts.body() >= 1
                && facts.words() <= LONGEST
                && !facts.startsLower();
    }

    /// Whether the reference ends here, but for the year.
    private static boolean isLast(List<Atom> atoms, List<AtomFacts> facts, int i) {
        int next = i + 1;
        boolean dated = next < atoms.size() && facts.get(next).is(Token.DATE);
        next += dated ? 1 : 0;
        Sep behind = next < atoms.size() ? atoms.get(next).before() : Sep.LINE;
        return behind == Sep.LINE || behind == Sep.STOP || behind == Sep.LABEL || behind == Sep.OPEN;
    }
}
