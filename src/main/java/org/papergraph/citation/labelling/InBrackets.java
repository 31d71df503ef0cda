package org.papergraph.citation.labelling;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Sep;

/// What stands before and behind an atom in brackets, null at the ends, and what follows from it for the atom's field.
record InBrackets(
        Atom atom,
        @Nullable AtomFacts previous,
        @Nullable Atom next,
        @Nullable AtomFacts nextFacts) {

    private static final double NEIGHBOUR = 2.9;
    /// "Castor fiber"
    private static final Pattern BINOMIAL = Pattern.compile("\\p{Lu}\\p{Ll}{2,} \\p{Ll}{4,}");

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{L}&/-]{0,8}\\p{Lu}");

    /// Adds to the scores of the atom's fields.
    void weigh(AtomFacts facts, double[] score) {
        subtitle(facts, score);
        venue(facts, score);
        bold(facts, score);
        teacher(facts, score);
        acronym(facts, score);
        neighbour(facts, score);
    }

    /// "The Rise of Rows (And the Fall of Columns). *VLDB*": words in capitals, or the name of a species, that close a
    /// title without marks.
    private void subtitle(AtomFacts facts, double[] score) {
        boolean closes = next != null
                && nextFacts != null
                && next.before() == Sep.STOP
                && (nextFacts.venue() > 0 || next.is(MarkedText.ITALIC));
        boolean behindPlainWords = previous != null
                && atom.before() == Sep.OPEN
                && previous.words() >= 3
                && previous.name() < 0
                && previous.token() == Token.NONE;
        boolean species = atom.is(MarkedText.ITALIC) && facts.words() <= 4;
        if (closes
                && atom.before() == Sep.OPEN
                && BINOMIAL.matcher(facts.text()).matches()) {
            score[Label.TITLE.place()] += 5;
        }
        boolean titled = facts.words() >= 4
                && !facts.startsLower()
                && facts.lower() * 2 <= facts.words()
                && facts.venue() <= 0
                && facts.body() <= 0;
        if (closes && behindPlainWords && (titled || species)) {
            score[Label.TITLE.place()] += species ? 5 : 3;
        }
    }

    /// "A Title in Plain Words (**Marsh/ReedConf**)": bold in a bracket behind a title without marks names what it came
    /// out in.
    private void bold(AtomFacts facts, double[] score) {
        boolean behind = previous != null
                && atom.before() == Sep.OPEN
                && atom.bracket() == '('
                && atom.is(MarkedText.BOLD)
                && previous.words() >= 3
                && previous.token() == Token.NONE;
        boolean named = facts.token() == Token.NONE
                && facts.name() < 0
                && facts.words() <= 4
                && (facts.text().indexOf('/') > 0 || (facts.words() > 1 && facts.lower() == 0));
        if (behind && named) {
            score[Label.VENUE.place()] = Math.max(score[Label.VENUE.place()], 0) + 4;
        }
    }

    /// "(1980 Daedalus)".
    private void venue(AtomFacts facts, double[] score) {
        boolean behind = previous != null && previous.is(Token.DATE) && atom.before() == Sep.SPACE;
        if (behind && facts.words() <= 7 && facts.token() == Token.NONE && !facts.startsLower()) {
            score[Label.VENUE.place()] += 5.2;
            score[Label.NOTE.place()] -= 0.8;
        }
    }

    /// "Conference on Marsh Systems (CMS)": the short name of the venue before it.
    private void acronym(AtomFacts facts, double[] score) {
        boolean behind = previous != null
                && atom.before() == Sep.OPEN
                && atom.bracket() == '('
                && previous.venue() >= 2
                && previous.words() >= 3;
        if (behind && !atom.linked() && ACRONYM.matcher(facts.text()).matches()) {
            score[Label.VENUE.place()] += 3;
        }
    }

    /// "(Lund University, MBSU)": the short name of a body beside a known one.
    private void neighbour(AtomFacts facts, double[] score) {
        boolean behind = previous != null && atom.before() == Sep.COMMA && previous.body() >= 2;
        boolean before = next != null
                && nextFacts != null
                && next.before() == Sep.COMMA
                && next.bracket() == atom.bracket()
                && nextFacts.body() >= 2;
        boolean free = facts.token() == Token.NONE && facts.venue() < 2;
        if ((behind || before) && free && ACRONYM.matcher(facts.text()).matches()) {
            score[Label.BODY.place()] = Math.max(score[Label.BODY.place()], NEIGHBOUR);
        }
    }

    /// "[Machine Learning (Andrew Ng, Stanford)](…)": the bracket inside the link names people.
    private void teacher(AtomFacts facts, double[] score) {
        boolean behind = previous != null && atom.linked() && atom.bracket() == '(' && previous.name() < 0;
        if (behind && facts.name() >= 1.9 && facts.words() <= 4) {
            score[Label.AUTHOR.place()] += 3.5;
            score[Label.TITLE.place()] -= 2;
        }
    }
}
