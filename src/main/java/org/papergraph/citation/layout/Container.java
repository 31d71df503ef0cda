package org.papergraph.citation.layout;

import java.util.List;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Sep;

/// Finds the journal or book that holds a work whose title stands in quotation marks: what follows in italics.
final class Container {
    private static final double SURE = 4;

    /// Words that the name of a journal without italics has at most.
    private static final int LONGEST = 6;

    /// Words that a title without marks has at least.
    private static final int LEAST = 3;

    private Container() {}

    /// Adds to the evidence of the atoms behind a quotation.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        boolean quoted = false;
        for (int i = 0; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            boolean apart = quoted && atom.quote() == 0;
            if (apart && atoms.get(i - 1).quote() > 0 && isDated(atoms, facts, i)) {
                evidence[i][Label.VENUE.place()] += SURE;
                evidence[i][Label.BODY.place()] -= SURE;
            }
            if (apart && atom.is(MarkedText.ITALIC) && !atom.linked() && !atom.is(MarkedText.BOLD)) {
                evidence[i][Label.VENUE.place()] += SURE;
                // "Publications of the Reading Association"
                evidence[i][Label.BODY.place()] -= SURE;
            }
            quoted |= atom.quote() > 0;
        }
    }

    /// Adds to the evidence of italics that "in" parts from others, or from words enough for a title: "*A Title*, in *A
    /// Book*".
    static void weighSlanted(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        boolean contained = false;
        for (int i = 1; i < atoms.size(); i++) {
            boolean italic = atoms.get(i).is(MarkedText.ITALIC) && !atoms.get(i).linked();
            boolean opens = italic
                    && atoms.get(i).before() == Sep.IN
                    && (atoms.get(i - 1).is(MarkedText.ITALIC) || isPhrase(facts.get(i - 1)))
                    && facts.get(i).token() == AtomFacts.Token.NONE;
            contained = opens || (contained && italic && atoms.get(i).continues(atoms.get(i - 1)));
            if (contained) {
                evidence[i][Label.VENUE.place()] += 2 * SURE;
                evidence[i][Label.TITLE.place()] -= SURE;
            }
        }
    }

    /// "In: Reeds. A history of marshes. Oulu 2008": the subtitle of a book without marks, a place behind it.
    static void weighSubtitle(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        for (int i = 2; i + 1 < atoms.size(); i++) {
            AtomFacts fact = facts.get(i);
            boolean plain = atoms.get(i).before() == Sep.STOP
                    && !atoms.get(i).isMarked()
                    && !atoms.get(i - 1).isMarked()
                    && atoms.get(i).bracket() == 0;
            boolean placed = facts.get(i + 1).is(AtomFacts.Token.PLACE)
                    && (atoms.get(i + 1).before() == Sep.STOP
                            || atoms.get(i + 1).before() == Sep.COMMA);
            boolean titled = atoms.get(i - 1).before() == Sep.IN
                    && facts.get(i - 1).token() == AtomFacts.Token.NONE
                    && facts.get(i - 1).venue() < 1;
            if (plain
                    && placed
                    && titled
                    && fact.token() == AtomFacts.Token.NONE
                    && fact.words() > 1
                    && fact.name() < 1) {
                evidence[i][Label.VENUE.place()] = Math.max(evidence[i][Label.VENUE.place()], 0) + 2 * SURE;
                evidence[i][Label.NOTE.place()] -= SURE;
                evidence[i][Label.TITLE.place()] -= SURE;
            }
        }
    }

    private static boolean isPhrase(AtomFacts facts) {
        return facts.token() == AtomFacts.Token.NONE && facts.words() >= LEAST && facts.name() < 0;
    }

    /// "“A title.” Marsh School (1954)": plain words between the quotation and the year in brackets.
    private static boolean isDated(List<Atom> atoms, List<AtomFacts> facts, int i) {
        boolean year = i + 1 < atoms.size()
                && facts.get(i + 1).is(AtomFacts.Token.DATE)
                && atoms.get(i + 1).before() == Sep.OPEN;
        AtomFacts fact = facts.get(i);
        return year
                && atoms.get(i).bracket() == 0
                && !atoms.get(i).linked()
                && fact.token() == AtomFacts.Token.NONE
                && fact.words() <= LONGEST
                && fact.name() < 1
                && !fact.startsLower();
    }
}
