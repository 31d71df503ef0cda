package org.papergraph.citation.layout;

import java.util.List;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.name.NameShape;
import org.papergraph.citation.text.Sep;
import org.papergraph.citation.text.Words;

/// Finds people each of whom has the place of work in brackets behind the name, "Ann Lee (WPI); Bo Kim (ETH Zürich)".
///
/// Where one such bracket surely holds a body, all of them do: also "(WPI)", which says nothing alone, and whatever a
/// comma parts inside them.
final class CreditedBodies {
    private static final double SURE = 5;
    private static final double NAMED = 2.5;
    private final List<Atom> atoms;
    private final List<AtomFacts> facts;
    private final double[][] evidence;

    private CreditedBodies(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        this.atoms = atoms;
        this.facts = facts;
        this.evidence = evidence;
    }

    /// Adds to the evidence of such names and brackets.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        new CreditedBodies(atoms, facts, evidence).weigh();
    }

    private void weigh() {
        int pairs = 0;
        int sure = 0;
        for (int i = 1; i < atoms.size(); i++) {
            if (isCredit(i)) {
                pairs++;
                sure += facts.get(i).body() >= 2.5 ? 1 : 0;
            }
        }
        for (int i = 1; i < atoms.size() && pairs > 1 && sure > 0; i++) {
            if (isCredit(i)) {
                credit(i);
            }
        }
    }

    /// Whether a bracket behind a name opens here, whose end ends a piece of a list.
    private boolean isCredit(int i) {
        Atom atom = atoms.get(i);
        if (atom.before() != Sep.OPEN || atom.bracket() != '(' || facts.get(i).is(Token.DATE) || !mayBeName(i - 1)) {
            return false;
        }
        int behind = end(i);
        Sep sep = behind < atoms.size() ? atoms.get(behind).before() : Sep.LINE;
        return sep == Sep.SEMICOLON || sep == Sep.COMMA || sep == Sep.LINE || sep == Sep.WRAP || isJoined(behind);
    }

    private boolean isJoined(int i) {
        return i < atoms.size() && NameShape.isJoiner(Words.first(facts.get(i).text()));
    }

    private boolean mayBeName(int i) {
        AtomFacts fact = facts.get(i);
        return atoms.get(i).bracket() == 0
                && (fact.name() > 0
                        || (fact.token() == Token.NONE
                                && fact.words() >= 2
                                && fact.words() <= 4
                                && fact.venue() < 1
                                && !fact.numbers().any()));
    }

    /// The first atom behind the bracket that opens here.
    private int end(int open) {
        int end = open + 1;
        while (end < atoms.size()
                && atoms.get(end).bracket() == '('
                && atoms.get(end).before() != Sep.OPEN) {
            end++;
        }
        return end;
    }

    private void credit(int open) {
        evidence[open - 1][Label.AUTHOR.place()] = Math.max(evidence[open - 1][Label.AUTHOR.place()], 0) + NAMED;
        for (int i = open; i < end(open); i++) {
            double[] score = evidence[i];
            score[Label.BODY.place()] = Math.max(score[Label.BODY.place()], 0) + SURE;
            score[Label.AUTHOR.place()] -= SURE;
        }
    }
}
