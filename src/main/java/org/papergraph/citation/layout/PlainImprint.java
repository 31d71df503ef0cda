package org.papergraph.citation.layout;

import java.util.List;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.Sep;

/// Finds what ends a reference to a book that commas alone cut, "Ann Lee, Reeds: a quiet study, Marsh Academy of Arts,
/// London, 1991": a body before the place published the book, one before the title wrote it, and neither is anybody's
/// place of work.
final class PlainImprint {
    private static final double SURE = 6;
    private static final double SUBTITLE = 3;
    private static final double BODY = 2;
    /// How surely at least a body wrote the book.
    private static final double CORPORATE = 3;

    private PlainImprint() {}

    /// Adds to the evidence of publisher, region and subtitle.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        int date = atoms.size() - 1;
        int region = date - 1;
        int place = date > 2 && isRegion(atoms, facts, region) ? region - 1 : region;
        if (place < 2
                || !facts.get(date).is(Token.DATE)
                || !facts.get(place).is(Token.PLACE)
                || atoms.get(place).before() != Sep.COMMA
                || (facts.getFirst().name() <= 0 && facts.getFirst().body() < CORPORATE)
                || atoms.stream().anyMatch(PlainImprint::isSetApart)) {
            return;
        }
        if (facts.getFirst().name() <= 0) {
            evidence[0][Label.BODY.place()] += SURE;
            evidence[0][Label.TITLE.place()] -= SURE;
        }
        if (place < region) {
            evidence[region][Label.KIND.place()] = SURE;
            evidence[region][Label.BODY.place()] -= SURE;
        }
        int house = place - 1;
        if (house > 1
                && atoms.get(house).before() == Sep.COMMA
                && facts.get(house).body() >= BODY
                && facts.get(house - 1).name() <= 0) {
            evidence[house][Label.PUBLISHER.place()] = Math.max(evidence[house][Label.PUBLISHER.place()], SURE);
            evidence[house][Label.BODY.place()] -= SURE;
        }
        for (int i = 2; i < place; i++) {
            if (atoms.get(i).before() == Sep.COLON && atoms.get(i).small()) {
                evidence[i][Label.TITLE.place()] += SUBTITLE;
                evidence[i][Label.NOTE.place()] -= SUBTITLE;
                evidence[i - 1][Label.TITLE.place()] += SUBTITLE;
                evidence[i - 1][Label.AUTHOR.place()] -= SUBTITLE;
            }
        }
    }

    /// "Ann Arbor, Michigan": a state behind its town.
    private static boolean isRegion(List<Atom> atoms, List<AtomFacts> facts, int i) {
        return facts.get(i - 1).is(Token.PLACE)
                && atoms.get(i).before() == Sep.COMMA
                && facts.get(i).words() == 1
                && facts.get(i).body() >= BODY;
    }

    private static boolean isSetApart(Atom atom) {
        return atom.isMarked() || atom.quote() > 0 || atom.before() == Sep.LINE || atom.before() == Sep.CELL;
    }
}
