package org.papergraph.citation.labelling;

import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Columns;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.entry.LinkRoles;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Sep;

/// How well an atom fits each field, from its words and its markup. The figures are logarithms of odds, set by hand
/// from what the marks mean in lists of any field; what one list means by them is the format's vote.
final class Evidence {
    private static final int LABELS = Label.COUNT;

    private final LinkRoles roles;
    private final Columns columns;
    private final boolean books;

    /// @param books whether the section holds books, which name a publisher where papers name a venue
    Evidence(LinkRoles roles, Columns columns, boolean books) {
        this.roles = roles;
        this.books = books;
        this.columns = columns;
    }

    double[] of(Surroundings at, AtomFacts facts) {
        Atom atom = at.atom();
        boolean first = at.previous() == null;
        double[] score = new double[LABELS];
        boolean profile = roles.isProfile(atom.link());
        boolean linked = atom.linked() && !profile;
        score[Label.TITLE.place()] = title(atom, facts, linked) + (first ? 0.4 : 0) - (profile ? 1.5 : 0);
        score[Label.TITLE.place()] += first && linked && facts.is(Token.KIND) ? 2 : 0;
        score[Label.AUTHOR.place()] = author(atom, facts, linked) + (profile ? 2.2 : 0);
        score[Label.BODY.place()] =
                facts.body() > 0 ? facts.body() * 1.15 - 0.8 - 0.3 * Math.max(0, facts.lower() - 3) : -4.2;
        score[Label.VENUE.place()] = venue(atom, facts, linked);
        if (first && linked && facts.words() >= 3 && facts.venue() < 3.6) {
            // "[Fast General Transactions](…)": an entry begins with a link to the work.
            score[Label.VENUE.place()] -= 2.5;
            score[Label.TITLE.place()] += 0.7 * facts.venue();
        }
        score[Label.DATE.place()] = facts.is(Token.DATE) ? 4.5 : -9;
        score[Label.PUBLISHER.place()] = facts.is(Token.PUBLISHER) ? 3.6 : -6;
        // "Lund University Press" is no place of work.
        score[Label.BODY.place()] -= facts.is(Token.PUBLISHER) ? 2.5 : 0;
        score[Label.KIND.place()] = kind(atom, facts, linked);
        score[Label.NUMBERS.place()] = facts.is(Token.NUMBERS) || facts.is(Token.IDENTIFIER) ? 4.2 : -7;
        score[Label.NOTE.place()] = note(atom, facts, linked) - (first ? 1.5 : 0);
        if (!linked && facts.numbers().pages()) {
            score[Label.VENUE.place()] += 2.5;
            score[Label.TITLE.place()] -= 2.5;
        }
        at.weigh(facts, score);
        if (books) {
            at.publisherBeforeYear(facts, score);
        }
        if (atom.runsOn()) {
            score[Label.VENUE.place()] += 1.5;
            score[Label.NOTE.place()] -= 1.0;
            score[Label.TITLE.place()] -= linked ? 2.0 : 0;
        }
        place(at, facts, score);
        return score;
    }

    /// What the column says, and a place before a colon.
    private void place(Surroundings at, AtomFacts facts, double[] score) {
        Atom atom = at.atom();
        columns.weigh(atom, facts, score);
        if (at.previous() != null && at.previous().is(Token.PLACE) && atom.before() == Sep.COLON) {
            // "In: Reeds. Oulu: Marsh Books"
            score[Label.VENUE.place()] = Math.min(score[Label.VENUE.place()], 0);
        }
        if (columns.holdsPublishers(atom) && !facts.is(Token.PUBLISHER) && LinkedSubtitle.leadsToPaper(roles)) {
            score[Label.VENUE.place()] = score[Label.PUBLISHER.place()];
            score[Label.PUBLISHER.place()] = -6;
        }
    }

    private static double title(Atom atom, AtomFacts facts, boolean linked) {
        double score = 0.5 + 0.2 * Math.min(facts.words(), 9);
        score += linked ? (facts.words() == 1 ? 2.2 : 3.0) : 0;
        score += atom.is(MarkedText.BOLD) ? 1.8 : 0;
        score += atom.quote() > 0 ? 3.0 : 0;
        score += atom.is(MarkedText.ITALIC) ? 0.3 : 0;
        score -= atom.is(MarkedText.CODE) ? 1.0 : 0;
        score -= atom.bracket() == '(' ? 2.6 : atom.bracket() == '[' ? 2.0 : 0;
        score -= facts.name() > 0 ? facts.name() * (linked ? 0.4 : 0.9) : 0;
        score -= facts.venue() * (linked ? 0.7 : 0.8);
        score -= facts.body() * 0.4;
        score -= facts.startsLower() ? 0.8 : 0;
        score -= facts.words() > 14 ? 0.25 * (Math.min(facts.words(), 28) - 14) : 0;
        return score
                - switch (facts.token()) {
                    case NONE -> 0;
                    case DATE -> 2.6;
                    case ET_AL -> 7;
                    case KIND -> 2.4;
                    case PLACE -> 1.2;
                    case PUBLISHER -> 2;
                    case NUMBERS, IDENTIFIER -> 3.4;
                };
    }

    private static double author(Atom atom, AtomFacts facts, boolean linked) {
        if (facts.is(Token.ET_AL)) {
            return 5;
        }
        double score = facts.name() * 1.2;
        score -= linked ? 0.8 : 0;
        score -= atom.quote() > 0 ? 4 : 0;
        score -= atom.bracket() != 0 ? 0.8 : 0;
        score -= atom.is(MarkedText.BOLD) ? 0.3 : 0;
        score -= facts.venue() > 3 ? 1.5 : 0;
        return score - (facts.token() == Token.NONE ? 0 : 3);
    }

    private static double venue(Atom atom, AtomFacts facts, boolean linked) {
        double score = facts.venue() > 0 ? facts.venue() * 1.25 - 0.6 : -2.2;
        score += atom.is(MarkedText.ITALIC) ? 0.4 : 0;
        score -= linked ? 0.4 : 0;
        score -= atom.quote() > 0 ? 3 : 0;
        score -= facts.venue() == 0 && (facts.words() > 9 || facts.words() == 1) ? 1.6 : 0;
        score += facts.numbers().volume() ? 1.8 : 0;
        score -= facts.venue() < 2 ? 0.25 * facts.lower() : 0;
        score -= facts.name() > 1.5 ? 1 : 0;
        // "for those without access to the journal" is said of one, and names none.
        score -= facts.lower() >= 5 && facts.lower() == facts.words() ? 4.5 : 0;
        return score - (facts.is(Token.DATE) || facts.is(Token.NUMBERS) || facts.is(Token.KIND) ? 3.5 : 0);
    }

    private static double kind(Atom atom, AtomFacts facts, boolean linked) {
        if (facts.is(Token.KIND)) {
            return 2.8 - (linked ? 1.5 : 0);
        }
        if (facts.is(Token.PLACE)) {
            return 1.2;
        }
        boolean tag = (atom.bracket() != 0 || atom.is(MarkedText.CODE))
                && facts.words() <= 2
                && !facts.text().endsWith("?");
        return tag ? 0.4 - (linked ? 1.5 : 0) : -4;
    }

    private static double note(Atom atom, AtomFacts facts, boolean linked) {
        double score = -0.6 + 0.17 * Math.min(facts.words(), 12);
        score += facts.words() >= 4 ? 1.2 * facts.lower() / facts.words() : 0;
        score += facts.startsLower() ? 1.0 : 0;
        score -= facts.words() >= 2 && facts.content() == 0 ? 0.8 : 0;
        score += atom.bracket() != 0 ? 0.9 : 0;
        score -= linked ? 1.6 : 0;
        score -= atom.is(MarkedText.BOLD) && atom.bracket() == 0 ? 0.9 : 0;
        score -= atom.quote() > 0 ? 0.8 : 0;
        score -= facts.venue() > 2 ? 0.5 : 0;
        return score
                - switch (facts.token()) {
                    case DATE -> 1.5;
                    case ET_AL -> 4;
                    case NUMBERS, IDENTIFIER, PUBLISHER -> 1;
                    case NONE, KIND, PLACE -> 0;
                };
    }
}
