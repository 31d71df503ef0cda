package org.papergraph.citation.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Sep;

/// Finds the venue where it stands with the year before the title, both in the same marks: "**2022 Wetlands** - A
/// Title", "[Wetlands 2022](…): A Title".
final class VenueLead {
    private static final double SURE = 6;
    private static final int LONGEST = 5;
    /// Words that a title has at least.
    private static final int TITLE = 3;

    /// "[2014 Beaver Keeper's Handbook](…) - A guide": a title of its own.
    private static final Pattern GENITIVE = Pattern.compile("['’]s\\b");

    private VenueLead() {}

    /// Adds to the evidence of venue and title.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        int title = 2;
        while (title < atoms.size()
                && (facts.get(title).is(Token.KIND) || atoms.get(title).bracket() == '[')) {
            title++;
        }
        if (title >= atoms.size()
                || !isVenueAndYear(facts)
                || !isLead(atoms, atoms.get(title))
                || !isTitle(atoms.get(title), facts.get(title))) {
            return;
        }
        int venue = facts.getFirst().is(Token.DATE) ? 1 : 0;
        evidence[venue][Label.VENUE.place()] += SURE;
        evidence[venue][Label.TITLE.place()] -= SURE;
        evidence[venue][Label.AUTHOR.place()] -= SURE;
        evidence[title][Label.TITLE.place()] += 2;
    }

    /// Whether the first two atoms, and not the title, carry marks or stand in brackets together.
    private static boolean isLead(List<Atom> atoms, Atom third) {
        Atom first = atoms.get(0);
        Atom second = atoms.get(1);
        boolean together = first.marks() == second.marks()
                && first.link() == second.link()
                && first.bracket() == second.bracket()
                && (second.before() == Sep.SPACE || second.before() == Sep.COMMA);
        boolean apart =
                first.marks() != third.marks() || first.link() != third.link() || first.bracket() != third.bracket();
        boolean marked = first.linked() || first.is(MarkedText.BOLD) || first.is(MarkedText.ITALIC);
        return together && apart && (marked || first.bracket() != 0);
    }

    private static boolean isVenueAndYear(List<AtomFacts> facts) {
        AtomFacts venue = facts.getFirst().is(Token.DATE) ? facts.get(1) : facts.getFirst();
        boolean dated = facts.getFirst().is(Token.DATE) != facts.get(1).is(Token.DATE);
        return dated
                && venue.token() == Token.NONE
                && venue.words() <= LONGEST
                && venue.content() == 0
                && venue.name() < 1
                && !venue.startsLower()
                && !GENITIVE.matcher(venue.text()).find();
    }

    private static boolean isTitle(Atom atom, AtomFacts facts) {
        return facts.token() == Token.NONE && facts.words() >= TITLE && facts.name() < 0 && atom.before() != Sep.BY;
    }
}
