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

    /// Whether the atoms are such an entry.
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
                || (atoms.get(year).before() == Sep.STOP && isOpen(facts.get(year - 1)));
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

    /// Whether names before the year are no title: family names alone, or more left out.
    private static boolean areSeveral(List<AtomFacts> facts, int year) {
        boolean open = facts.subList(0, year).stream().anyMatch(fact -> fact.is(Token.ET_AL) || isOpen(fact));
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
        if (atoms.isEmpty() || atoms.getFirst().isMarked() || !is(atoms, facts)) {
            return;
        }
        int year = 0;
        while (!facts.get(year).is(Token.DATE)) {
            evidence[year][Label.AUTHOR.place()] += SURE;
            evidence[year][Label.TITLE.place()] -= SURE;
            year++;
        }
        evidence[year][Label.TITLE.place()] -= SURE;
        if (year + 1 < facts.size()) {
            evidence[year + 1][Label.VENUE.place()] += SURE;
            evidence[year + 1][Label.TITLE.place()] -= SURE;
        }
    }
}
