package org.papergraph.citation.layout;

import java.util.List;
import java.util.Set;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Sep;

/// Finds the journal in italics between a title without marks and a volume, "Reeds at rest. *new marshes* 4 (1)".
final class SlantedSource {
    private static final double SURE = 4;
    private static final double NO_TITLE = 3;
    /// How surely somebody is named where initials or a given name stand, and where none do.
    private static final double PERSON = 1.9;
    private static final double NOBODY = -0.5;
    private static final int LONGEST = 9;
    private static final Set<Sep> AFTER = Set.of(Sep.STOP, Sep.COMMA, Sep.LINE, Sep.WRAP, Sep.SPACE, Sep.IN);

    private SlantedSource() {}

    /// Adds to the evidence of the journal.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        behindMarkedTitle(atoms, facts, evidence);
        boolean titled = false;
        for (int i = 0; i + 1 < atoms.size(); i++) {
            boolean slanted = isSlanted(atoms.get(i));
            AtomFacts fact = facts.get(i);
            if (titled
                    && slanted
                    && !isSlanted(atoms.get(i - 1))
                    && fact.token() == Token.NONE
                    && facts.get(i + 1).is(Token.NUMBERS)
                    && !isWithin(atoms.get(i + 1))) {
                evidence[i][Label.VENUE.place()] += SURE;
                evidence[i][Label.TITLE.place()] -= NO_TITLE;
            }
            titled |= !slanted && fact.token() == Token.NONE && fact.words() >= 2 && fact.name() < 0;
        }
    }

    /// "**Reeds at rest**, A. Lind. *Marsh Research: Letters*": where the title carries other marks, names in italics
    /// that
    /// are no people are the journal.
    private static void behindMarkedTitle(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        int title = 0;
        while (title < atoms.size() && !isMarkedTitle(atoms.get(title), facts.get(title))) {
            title++;
        }
        boolean credited = title + 1 < atoms.size() && facts.stream().anyMatch(fact -> fact.name() > PERSON);
        for (int i = title + 1; credited && i < atoms.size(); i++) {
            int end = i;
            while (end < atoms.size()
                    && isName(atoms.get(end), facts.get(end))
                    && (end == i || atoms.get(end).before() == Sep.COLON)) {
                end++;
            }
            boolean apart = !isSlanted(atoms.get(i - 1)) && (end == atoms.size() || !isSlanted(atoms.get(end)));
            boolean follows = atoms.get(i).cell() == atoms.get(title).cell()
                    && AFTER.contains(atoms.get(i).before());
            if (end > i && apart && follows) {
                for (int place = i; place < end; place++) {
                    evidence[place][Label.VENUE.place()] = Math.max(evidence[place][Label.VENUE.place()], 0) + NO_TITLE;
                    evidence[place][Label.TITLE.place()] -= NO_TITLE;
                    evidence[place][Label.AUTHOR.place()] -= NO_TITLE;
                }
                return;
            }
        }
    }

    private static boolean isMarkedTitle(Atom atom, AtomFacts facts) {
        return (atom.is(MarkedText.BOLD) || atom.isSpanned())
                && facts.token() == Token.NONE
                && facts.words() >= 2
                && facts.name() < 0
                && facts.venue() < 2;
    }

    private static boolean isName(Atom atom, AtomFacts facts) {
        return isSlanted(atom)
                && !atom.is(MarkedText.BOLD)
                && atom.quote() == 0
                && atom.bracket() == 0
                && facts.token() == Token.NONE
                && facts.content() == 0
                && facts.name() < NOBODY
                && facts.body() < 2
                && facts.words() <= LONGEST
                && !facts.startsLower();
    }

    /// "*Reeds at rest (2)*": a number in brackets that the italics hold too.
    private static boolean isWithin(Atom number) {
        return isSlanted(number) && number.bracket() != 0;
    }

    private static boolean isSlanted(Atom atom) {
        return atom.is(MarkedText.ITALIC) && !atom.linked();
    }
}
