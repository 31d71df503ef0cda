package org.papergraph.citation.layout;

import java.util.List;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Sep;

/// Finds where a book with its title in italics was printed: "*Reeds at Rest*. Lund, 1931.", "*Reeds* (Oxford, 1931)",
/// "*Reeds*, Cambridge, Mass., Marin Press, 1931.", "*Reeds*. Weil am Rhein: Marin Museum, 1931.". The place of a
/// university is that of its press there, and nobody's place of work.
final class PlaceBehindTitle {
    private static final double SURE = 6;
    private static final double NOT = 5;
    /// How surely at least a text is a body.
    private static final double BODY = 3;
    private static final int LONGEST_PLACE = 3;
    private static final int LONGEST_HOUSE = 6;

    private PlaceBehindTitle() {}

    /// Adds to the evidence of place and publisher.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        int title = endOfTitle(atoms);
        for (int i = title + 1; title >= 0 && i < atoms.size(); i++) {
            if (mayBePlace(atoms.get(i), facts.get(i)) && begins(atoms, i, title)) {
                imprint(atoms, facts, evidence, i);
                return;
            }
            if (!facts.get(i).is(Token.KIND)) {
                return;
            }
        }
    }

    /// The last of the italic atoms, where but one run of them is italic; -1 otherwise.
    private static int endOfTitle(List<Atom> atoms) {
        int end = -1;
        for (int i = 0; i < atoms.size(); i++) {
            if (atoms.get(i).is(MarkedText.ITALIC)) {
                if (atoms.get(i).linked() || (end >= 0 && end != i - 1)) {
                    return -1;
                }
                end = i;
            }
        }
        return end;
    }

    private static boolean begins(List<Atom> atoms, int i, int title) {
        Sep sep = atoms.get(i).before();
        return sep == Sep.STOP
                || sep == Sep.QUERY
                || sep == Sep.CLOSE
                || (i == title + 1
                        && (sep == Sep.COMMA || (sep == Sep.OPEN && atoms.get(i).bracket() == '(')));
    }

    private static void imprint(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence, int place) {
        boolean known = isKnown(facts.get(place));
        int next = place + 1;
        while (next < atoms.size() && atoms.get(next).before() == Sep.COMMA && isRegion(facts.get(next), known)) {
            known = true;
            next++;
        }
        boolean house = next + 1 < atoms.size()
                && isHouse(atoms.get(next), facts.get(next), known)
                && facts.get(next + 1).is(Token.DATE);
        int date = house ? next + 1 : next;
        boolean dated = date < atoms.size() && facts.get(date).is(Token.DATE);
        // "Marin Books: Oulu, 1984" stands the other way round.
        boolean turned = house && !isKnown(facts.get(place)) && facts.get(next).is(Token.PLACE);
        if (!dated || turned || !(house || known)) {
            return;
        }
        for (int i = place; i < next; i++) {
            evidence[i][Label.KIND.place()] = SURE;
            evidence[i][Label.BODY.place()] -= NOT;
            evidence[i][Label.AUTHOR.place()] -= NOT;
        }
        if (house) {
            evidence[next][Label.PUBLISHER.place()] = Math.max(evidence[next][Label.PUBLISHER.place()], SURE);
        }
    }

    private static boolean mayBePlace(Atom atom, AtomFacts facts) {
        return !atom.isMarked()
                && atom.quote() == 0
                && facts.words() <= LONGEST_PLACE
                && !facts.startsLower()
                && !facts.numbers().any()
                && (facts.token() == Token.NONE || facts.is(Token.PLACE));
    }

    /// A place that is known, or the town of a university.
    private static boolean isKnown(AtomFacts facts) {
        return facts.is(Token.PLACE) || (facts.words() == 1 && facts.body() > BODY && facts.venue() < 1);
    }

    /// "MN", "D.C.", or "Mass." behind a town that is known: behind another word it may be the place of a publisher.
    private static boolean isRegion(AtomFacts facts, boolean town) {
        String letters = facts.text().replace(".", "");
        boolean state = letters.length() == 2
                && Character.isUpperCase(letters.charAt(0))
                && Character.isUpperCase(letters.charAt(1));
        return state || (town && facts.is(Token.PLACE));
    }

    /// The publisher behind the place: anything short behind a colon, what is known for one behind a comma.
    private static boolean isHouse(Atom atom, AtomFacts facts, boolean known) {
        boolean named = !atom.isMarked()
                && atom.quote() == 0
                && facts.words() <= LONGEST_HOUSE
                && !facts.startsLower()
                && !facts.numbers().any();
        return named
                && ((atom.before() == Sep.COLON && facts.token() != Token.KIND)
                        || (atom.before() == Sep.COMMA
                                && (known || facts.is(Token.PUBLISHER))
                                && facts.token() != Token.KIND));
    }
}
