package org.papergraph.citation.layout;

import java.util.List;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.name.EtAl;
import org.papergraph.citation.name.NameShape;
import org.papergraph.citation.text.Sep;

/// Entries that say no more of a work than people, the year and perhaps the venue: "Lee & Kim 2017 Heredity",
/// "Lee et al. (2017)".
public final class UntitledReference {
    /// How surely at least a word before the year is a family name.
    private static final double FAMILY = -1;
    /// Words of a venue that is not known.
    private static final int MOST_VENUE = 6;
    private static final double SURE = 5;

    private UntitledReference() {}

    /// Places of the atoms that are such a reference, empty where none are.
    ///
    /// @param first of them
    /// @param end behind the last
    public record Run(int first, int end) {
        public static final Run NONE = new Run(0, 0);

        public boolean isEmpty() {
            return end == first;
        }
    }

    /// The atoms that are such an entry: all, or the only link of a row, with nothing beside it in its cell.
    public static Run in(List<Atom> atoms, List<AtomFacts> facts) {
        if (is(atoms, facts)) {
            return new Run(0, atoms.size());
        }
        int first = 0;
        while (first < atoms.size() && !atoms.get(first).linked()) {
            first++;
        }
        int end = first;
        while (end < atoms.size() && atoms.get(end).link() == atoms.get(first).link()) {
            end++;
        }
        boolean alone = end - first > 1
                && (first == 0 || atoms.get(first).before() == Sep.CELL)
                && (end == atoms.size() || atoms.get(end).before() == Sep.CELL)
                && atoms.subList(end, atoms.size()).stream().noneMatch(Atom::linked);
        return alone && is(atoms.subList(first, end), facts.subList(first, end)) ? new Run(first, end) : Run.NONE;
    }

    /// Whether these atoms are such an entry.
    public static boolean is(List<Atom> atoms, List<AtomFacts> facts) {
        int all = atoms.size();
        int year = 0;
        while (year < all
                && isName(facts.get(year))
                && (year == 0 || atoms.get(year).before() == Sep.COMMA)) {
            year++;
        }
        if (year == 0 || year == all || !facts.get(year).is(Token.DATE) || year + 2 < all) {
            return false;
        }
        boolean tied = atoms.get(year).before() == Sep.SPACE
                || atoms.get(year).before() == Sep.OPEN
                || ((atoms.get(year).before() == Sep.STOP || atoms.get(year).before() == Sep.COMMA)
                        && isOpen(facts.get(year - 1)));
        return tied
                && (year + 1 == all ? areSeveral(facts, year) : mayBeVenue(atoms.get(year + 1), facts.get(year + 1)));
    }

    private static boolean isName(AtomFacts facts) {
        boolean brief = facts.words() <= 2
                || isOpen(facts)
                || NameShape.people(facts.text()).size() > 1;
        return facts.is(Token.ET_AL)
                || (brief
                        && facts.name() > FAMILY
                        && facts.venue() < 2
                        && facts.token() == Token.NONE
                        && !facts.numbers().any());
    }

    private static boolean isOpen(AtomFacts facts) {
        return EtAl.without(facts.text()).length() < facts.text().length();
    }

    private static boolean isOpenIn(List<AtomFacts> facts, Run run) {
        return facts.subList(run.first, run.end).stream().anyMatch(fact -> fact.is(Token.ET_AL) || isOpen(fact));
    }

    /// Whether names before the year are no title: family names alone, or more left out.
    private static boolean areSeveral(List<AtomFacts> facts, int year) {
        boolean open = isOpenIn(facts, new Run(0, year));
        List<String> people = facts.subList(0, year).stream()
                .flatMap(fact -> NameShape.people(fact.text()).stream())
                .toList();
        return open || (people.size() > 1 && people.stream().allMatch(name -> name.indexOf(' ') < 0));
    }

    /// What follows a year with nothing but spaces around it, "Lee 2017 Heredity", is the venue, known or not.
    private static boolean mayBeVenue(Atom atom, AtomFacts facts) {
        return facts.venue() >= 2
                || (atom.before() == Sep.SPACE
                        && facts.words() <= MOST_VENUE
                        && facts.content() == 0
                        && facts.token() == Token.NONE
                        && !facts.startsLower());
    }

    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        Run run = in(atoms, facts);
        boolean marked = !run.isEmpty()
                && atoms.get(run.first).isMarked()
                && !(atoms.get(run.first).linked() && isOpenIn(facts, run));
        if (run.isEmpty() || marked) {
            return;
        }
        int year = run.first;
        while (!facts.get(year).is(Token.DATE)) {
            name(evidence[year], Label.AUTHOR);
            year++;
        }
        name(evidence[year], Label.DATE);
        if (year + 1 < run.end) {
            name(evidence[year + 1], Label.VENUE);
        }
        for (int i = 0; i < atoms.size(); i++) {
            boolean beside = i < run.first || i >= run.end;
            evidence[i][Label.TITLE.place()] -= beside && facts.get(i).name() > 0 ? 2 * SURE : 0;
            if (beside && facts.get(i).is(Token.DATE)) {
                // The day of the meeting.
                evidence[i][Label.KIND.place()] += 3 * SURE;
                evidence[i][Label.DATE.place()] -= 3 * SURE;
            }
        }
    }

    private static void name(double[] evidence, Label label) {
        evidence[label.place()] += SURE;
        evidence[Label.TITLE.place()] = Math.min(evidence[Label.TITLE.place()], SURE) - SURE;
    }
}
