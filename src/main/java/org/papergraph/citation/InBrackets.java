package org.papergraph.citation;

import org.jspecify.annotations.Nullable;
import org.papergraph.citation.AtomFacts.Token;

/// What stands before and behind an atom in brackets, null at the ends, and what follows from it for the atom's field.
record InBrackets(
        Atom atom,
        @Nullable AtomFacts previous,
        @Nullable Atom next,
        @Nullable AtomFacts nextFacts) {

    /// Adds to the scores of the atom's fields.
    void weigh(AtomFacts facts, double[] score) {
        families(facts, score);
        subtitle(facts, score);
        venue(facts, score);
        teacher(facts, score);
    }

    /// "The Rise of Rows (And the Fall of Columns). *VLDB*": words in capitals that close a title without marks.
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
        boolean titled = facts.words() >= 4
                && !facts.startsLower()
                && facts.lower() * 2 <= facts.words()
                && facts.venue() <= 0
                && facts.body() <= 0;
        if (closes && behindPlainWords && (titled || species)) {
            score[Label.TITLE.place()] += species ? 5 : 3;
        }
    }

    /// "(Berg, Virtanen & Wei, 2014)": family names alone, with their year behind them.
    private void families(AtomFacts facts, double[] score) {
        boolean before = previous != null && atom.before() == Sep.COMMA && isFamilyAlone(previous);
        boolean behind = next != null
                && nextFacts != null
                && next.before() == Sep.COMMA
                && next.bracket() == atom.bracket()
                && (isFamilyAlone(nextFacts) || nextFacts.name() > 0 || (before && nextFacts.is(Token.DATE)));
        boolean last = before && (next == null || next.bracket() != atom.bracket());
        if (last && atom.bracket() == '(' && isFamilyAlone(facts)) {
            score[Label.AUTHOR.place()] += 1.5;
        }
        boolean joined = atom.before() == Sep.OPEN
                && (next == null || next.bracket() != atom.bracket())
                && facts.words() == 3
                && NameShape.people(facts.text()).size() == 2
                && facts.name() > -1.5;
        if (joined && atom.bracket() == '(') {
            // "(Athey and Imbens)"
            score[Label.AUTHOR.place()] += 4;
        }
        if (atom.bracket() == '(' && behind && isFamilyAlone(facts)) {
            score[Label.AUTHOR.place()] += 3;
            score[Label.KIND.place()] -= 1;
        }
    }

    /// One capitalised word that is no acronym and nothing that is known.
    private static boolean isFamilyAlone(AtomFacts facts) {
        String text = facts.text();
        return facts.words() == 1
                && facts.token() == Token.NONE
                && facts.name() > -1
                && facts.venue() <= 0
                && facts.body() <= 0
                && text.length() > 1
                && Character.isUpperCase(text.charAt(0))
                && Character.isLowerCase(text.charAt(1));
    }

    /// "(1980 Daedalus)".
    private void venue(AtomFacts facts, double[] score) {
        boolean behind = previous != null && previous.is(Token.DATE) && atom.before() == Sep.SPACE;
        if (behind && facts.words() <= 7 && facts.token() == Token.NONE && !facts.startsLower()) {
            score[Label.VENUE.place()] += 5.2;
            score[Label.NOTE.place()] -= 0.8;
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
