package org.papergraph.citation.labelling;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.name.BareName;
import org.papergraph.citation.name.Campuses;
import org.papergraph.citation.name.EtAl;
import org.papergraph.citation.name.NameShape;
import org.papergraph.citation.text.Sep;
import org.papergraph.citation.text.Words;

/// What stands before and behind an atom, null at the ends, and what follows from it for the atom's field.
record Surroundings(
        Atom atom,
        @Nullable AtomFacts previous,
        @Nullable Atom next,
        @Nullable AtomFacts nextFacts) {

    private static final Set<String> GOVERNORS = Set.of(
            "in", "of", "for", "since", "from", "until", "to", "by", "the", "en", "de", "des", "von", "bis", "im", "um",
            "ab", "seit", "nach", "vor", "around", "after", "before", "through", "desde", "hasta", "depuis");

    /// Adds to the scores of the atom's fields.
    void weigh(AtomFacts facts, double[] score) {
        publisherBehindPlace(facts, score);
        campus(facts, score);
        if (atom.bracket() != 0) {
            new InBrackets(atom, previous, next, nextFacts).weigh(facts, score);
        }
        byline(facts, score);
        inverted(facts, score);
        venueBeforeNumbers(facts, score);
        creditLine(facts, score);
        if (facts.is(Token.DATE) && (amidWords() || governed())) {
            score[Label.DATE.place()] -= 3.5;
            score[Label.TITLE.place()] += 2.5;
        }
        boolean again = facts.is(Token.DATE) && previous != null && previous.is(Token.DATE);
        boolean leads = nextFacts != null && nextFacts.startsLower() && next != null && next.before() == Sep.SPACE;
        if (again && (atom.isMarked() || leads)) {
            // "(1948): *1984*", "(1988). 1915 and other years"
            score[Label.TITLE.place()] += 6;
            score[Label.DATE.place()] -= 6;
        }
        beforeYear(facts, score);
        behindEtAl(facts, score);
    }

    /// "Okafor et al., Marshes 2019": behind the end of a list of names stands no name, and before the year a venue.
    private void behindEtAl(AtomFacts facts, double[] score) {
        boolean behind = (atom.before() == Sep.COMMA || atom.before() == Sep.STOP)
                && (beforeYear(Sep.SPACE) || beforeYear(Sep.COMMA))
                && previous != null
                && facts.token() == Token.NONE
                && facts.words() <= 4
                && (previous.is(Token.ET_AL) || EtAl.in(previous.text()));
        if (behind) {
            score[Label.AUTHOR.place()] -= 3;
            score[Label.VENUE.place()] += atom.isSpanned() || facts.startsLower() ? 0 : 2.5;
        }
    }

    /// A year behind it: who wrote the work, or where it came out.
    private void beforeYear(AtomFacts facts, double[] score) {
        if (beforeYear(Sep.OPEN) && facts.name() > -1.5 && facts.words() <= 6 && previous != null && inNextLink()) {
            // "Turing (1950)" behind a title: who wrote it, and when.
            score[Label.AUTHOR.place()] += atom.linked() ? 3.0 : 0.8;
            score[Label.TITLE.place()] -= atom.linked() ? 2.5 : 0;
        }
        if ((beforeYear(Sep.OPEN) || (facts.venue() >= 2 && beforeYear(Sep.STOP)))
                && behindTitle()
                && facts.words() <= 6
                && facts.name() < 1
                && !facts.startsLower()) {
            score[Label.VENUE.place()] += 2.6;
        }
        if (beforeYear(Sep.COMMA)
                && atom.bracket() == '('
                && facts.name() > 0
                && NameShape.people(facts.text()).size() > 1) {
            // "(Okafor and Brandt, 2020)"
            score[Label.AUTHOR.place()] += 4.0;
        }
        boolean family = facts.words() <= 2 && facts.name() > -1 && facts.name() <= 1 && facts.venue() < 1;
        if (beforeYear(Sep.COMMA) && atom.bracket() == '(' && family && facts.body() < 2) {
            // "(Okafor, 1978)": a venue would do without the comma.
            score[Label.AUTHOR.place()] += 2.2;
        }
        boolean short7 = facts.words() <= 7 && facts.token() == Token.NONE && facts.name() < 1;
        if ((beforeYear(Sep.SPACE) || beforeYear(Sep.COMMA)) && short7) {
            score[Label.VENUE.place()] += atom.bracket() != 0 ? 2.6 : 1.0;
            // "[Onward 2012]"
            score[Label.VENUE.place()] += atom.bracket() == '[' && facts.words() == 1 && !facts.startsLower() ? 1.6 : 0;
            if (atom.before() == Sep.COMMA && atom.bracket() == 0 && facts.name() < 1 && !facts.startsLower()) {
                // "A Title in Some Words, Some Magazine 2012"
                score[Label.VENUE.place()] += behindWords() ? Math.min(facts.words(), 2) : 0;
            }
        }
    }

    /// "University of Wisconsin, Madison".
    private void campus(AtomFacts facts, double[] score) {
        if (previous != null
                && previous.body() > 0
                && atom.before() == Sep.COMMA
                && Campuses.isCampus(previous.text(), facts.text())) {
            score[Label.BODY.place()] = Math.max(score[Label.BODY.place()], 0) + 5;
        }
    }

    /// "New York: Norton".
    private void publisherBehindPlace(AtomFacts facts, double[] score) {
        if (previous != null && previous.is(Token.PLACE) && atom.before() == Sep.COLON && facts.words() <= 5) {
            score[Label.PUBLISHER.place()] = Math.max(score[Label.PUBLISHER.place()], 0) + 5;
        }
    }

    /// "Ann Lee, Ariel, 2021": behind the authors of a book and before its year, an unknown name is the publisher's.
    void publisherBeforeYear(AtomFacts facts, double[] score) {
        boolean authors = previous != null && previous.words() <= 4 && previous.name() > -1.5;
        boolean year = beforeYear(Sep.COMMA) || beforeYear(Sep.SPACE);
        if (year
                && authors
                && facts.words() <= 4
                && facts.name() < 1.5
                && facts.token() == Token.NONE
                && facts.venue() < 2.5
                && facts.body() < 2) {
            score[Label.PUBLISHER.place()] = Math.max(score[Label.PUBLISHER.place()], 0) + 3.2;
            score[Label.AUTHOR.place()] -= 1;
            score[Label.VENUE.place()] -= 2;
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
        boolean family = atom.before() == Sep.BY
                && last
                && facts.name() > -1
                && facts.body() < 2
                && (nextFacts == null || nextFacts.name() <= 0)
                && NameShape.people(facts.text()).stream().allMatch(BareName::is);
        if (atom.linked() && family) {
            // "[Title by Family](…)"
            score[Label.TITLE.place()] -= 3;
            score[Label.AUTHOR.place()] += 4;
        }
        boolean leads = previous == null
                && next != null
                && nextFacts != null
                && next.link() == atom.link()
                && next.before() == Sep.STOP
                && nextFacts.name() < 0;
        if (atom.linked() && leads && facts.name() >= 1.9 && facts.words() >= 2 && facts.words() <= 4) {
            // "[Given Family. Title](…)"
            score[Label.TITLE.place()] -= 4;
            score[Label.AUTHOR.place()] += 2.5;
        }
        boolean house = facts.is(Token.PUBLISHER) && previous != null && previous.words() >= 3;
        if (atom.linked() && atom.before() == Sep.COMMA && last && house) {
            score[Label.TITLE.place()] -= 4;
            score[Label.PUBLISHER.place()] += 2.5;
        }
        boolean series = next != null && next.linked() && next.quote() > 0 && next.before() == Sep.COMMA;
        if (series && !atom.linked() && atom.quote() == 0) {
            // "Winter Lectures, ["A title in quotation marks"](…)"
            score[Label.TITLE.place()] -= 3;
        }
    }

    /// "Luo, D.": a family name with its initials behind a comma.
    private void inverted(AtomFacts facts, double[] score) {
        boolean family = next != null
                && nextFacts != null
                && next.before() == Sep.COMMA
                && InvertedName.isFamily(facts)
                && InvertedName.startsWithInitials(nextFacts);
        boolean initials = previous != null
                && atom.before() == Sep.COMMA
                && InvertedName.isFamily(previous)
                && InvertedName.startsWithInitials(facts);
        boolean given = previous != null
                && atom.before() == Sep.COMMA
                && InvertedName.isFamily(previous)
                && previous.words() <= 2
                && (next == null || next.bracket() == '(' || next.before() == Sep.SEMICOLON || beforeYear(Sep.COMMA))
                && InvertedName.isGiven(facts);
        if (given) {
            score[Label.AUTHOR.place()] += 1.5;
            score[Label.TITLE.place()] -= 2.5;
        }
        boolean beforeGiven = previous == null
                && next != null
                && nextFacts != null
                && next.before() == Sep.COMMA
                && facts.words() <= 2
                && !atom.isMarked()
                && (InvertedName.isFamily(facts) || InvertedName.mayBeFamily(facts))
                && InvertedName.isGiven(nextFacts);
        if (beforeGiven) {
            // "Okafor, Robert J., 2013. …"
            score[Label.AUTHOR.place()] += 2.0;
            score[Label.TITLE.place()] -= 1.0;
            score[Label.AUTHOR.place()] = Math.max(score[Label.AUTHOR.place()], 0.5);
            score[Label.BODY.place()] -= 4.0;
            score[Label.KIND.place()] -= 4.0;
        }
        if (family || initials) {
            score[Label.AUTHOR.place()] += family ? 2.5 : 1.5;
            score[Label.TITLE.place()] -= family ? 1.5 : 2.0;
        }
    }

    /// A line of its own with family names, and perhaps a year: "Lindqvist and Moreau 1998".
    private void creditLine(AtomFacts facts, double[] score) {
        boolean ends = next == null || next.before() == Sep.LINE;
        boolean year = beforeYear(Sep.SPACE) || beforeYear(Sep.COMMA);
        boolean opens = atom.before() == Sep.LINE && facts.token() == Token.NONE && facts.name() > -1.5;
        boolean several = opens && NameShape.people(facts.text()).size() > 1;
        if (opens
                && ((ends && several)
                        || (year && facts.words() <= 5 && (several || !behindName()))
                        || (several && next != null && next.before() == Sep.COMMA))) {
            score[Label.AUTHOR.place()] += 2.0;
            score[Label.VENUE.place()] -= 1.5;
        }
    }

    /// "Nature 577, 706-710", "Quantum, 4, 269".
    private void venueBeforeNumbers(AtomFacts facts, double[] score) {
        boolean numbers = next != null
                && nextFacts != null
                && nextFacts.is(Token.NUMBERS)
                && (next.before() == Sep.COMMA || next.before() == Sep.SPACE || next.before() == Sep.STOP)
                && previous != null
                && facts.token() == Token.NONE;
        boolean source = atom.before() == Sep.STOP || atom.before() == Sep.COMMA || atom.before() == Sep.SPACE;
        if (numbers && source && facts.words() <= 8) {
            score[Label.VENUE.place()] += facts.startsLower() ? 0.8 : 2.6;
            score[Label.AUTHOR.place()] -= 1.5;
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

    /// "the resource in 2020": a preposition before it ties a year to the words before.
    private boolean governed() {
        return previous != null
                && atom.before() == Sep.SPACE
                && (previous.words() >= 4 || previous.text().equals("as of"))
                && previous.name() < 0
                && GOVERNORS.contains(Words.last(previous.text()));
    }

    private boolean behindName() {
        return previous != null && previous.name() > 0;
    }

    /// Whether words of a title, and no name, stand before it.
    private boolean behindWords() {
        return previous != null && previous.words() >= 2 && previous.name() < 0 && previous.token() == Token.NONE;
    }

    /// Whether a sentence of some length, and no name, ends before it.
    private boolean behindTitle() {
        return previous != null
                && atom.before() == Sep.STOP
                && previous.words() >= 4
                && previous.name() < -1
                && previous.token() == Token.NONE;
    }

    private boolean beforeYear(Sep sep) {
        return next != null && nextFacts != null && nextFacts.is(Token.DATE) && next.before() == sep;
    }

    private boolean inNextLink() {
        return next != null && next.link() == atom.link();
    }
}
