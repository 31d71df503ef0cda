package org.papergraph.citation;

import org.jspecify.annotations.Nullable;
import org.papergraph.citation.AtomFacts.Token;

/// What stands before and behind an atom, null at the ends, and what follows from it for the atom's field.
record Surroundings(
        Atom atom,
        @Nullable AtomFacts previous,
        @Nullable Atom next,
        @Nullable AtomFacts nextFacts) {

    /// Adds to the scores of the atom's fields.
    void weigh(AtomFacts facts, double[] score) {
        publisherBehindPlace(facts, score);
        venueBehindYear(facts, score);
        byline(facts, score);
        if (facts.is(Token.DATE) && amidWords()) {
            score[Label.DATE.place()] -= 3.5;
            score[Label.TITLE.place()] += 2.5;
        }
        if (beforeYear(Sep.OPEN) && facts.name() > -1.5 && facts.words() <= 6 && previous != null && inNextLink()) {
            // "Turing (1950)" behind a title: who wrote it, and when.
            score[Label.AUTHOR.place()] += atom.linked() ? 3.0 : 0.8;
            score[Label.TITLE.place()] -= atom.linked() ? 2.5 : 0;
        }
        boolean short7 = facts.words() <= 7 && facts.token() == Token.NONE && facts.name() < 1;
        if ((beforeYear(Sep.SPACE) || beforeYear(Sep.COMMA)) && short7) {
            score[Label.VENUE.place()] += atom.bracket() != 0 ? 2.6 : 1.0;
        }
    }

    /// "New York: Norton".
    private void publisherBehindPlace(AtomFacts facts, double[] score) {
        if (previous != null && previous.is(Token.PLACE) && atom.before() == Sep.COLON && facts.words() <= 5) {
            score[Label.PUBLISHER.place()] = Math.max(score[Label.PUBLISHER.place()], 0) + 5;
        }
    }

    /// "(1980 Daedalus)".
    private void venueBehindYear(AtomFacts facts, double[] score) {
        boolean behind =
                previous != null && previous.is(Token.DATE) && atom.bracket() != 0 && atom.before() == Sep.SPACE;
        if (behind && facts.words() <= 7 && facts.token() == Token.NONE && !facts.startsLower()) {
            score[Label.VENUE.place()] += 5.2;
            score[Label.NOTE.place()] -= 0.8;
        }
    }

    /// "[Title, Given Family](…)": the link carries the author too.
    private void byline(AtomFacts facts, double[] score) {
        boolean last = next == null || next.link() != atom.link();
        boolean person = facts.name() >= 1.9 && facts.words() <= 4 && previous != null && previous.name() < 0;
        if (atom.linked() && atom.before() == Sep.COMMA && last && person) {
            score[Label.TITLE.place()] -= 4;
            score[Label.AUTHOR.place()] += 2.5;
        }
    }

    /// A year amid words belongs to them.
    private boolean amidWords() {
        return previous != null
                && next != null
                && atom.before() == Sep.SPACE
                && next.before() == Sep.SPACE
                && previous.name() < 0
                && !previous.is(Token.ET_AL)
                && next.bracket() == atom.bracket()
                && next.link() == atom.link();
    }

    private boolean beforeYear(Sep sep) {
        return next != null && nextFacts != null && nextFacts.is(Token.DATE) && next.before() == sep;
    }

    private boolean inNextLink() {
        return next != null && next.link() == atom.link();
    }
}
