package org.papergraph.citation.layout;

import java.util.List;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Sep;
import org.papergraph.citation.text.StemPattern;

/// Finds who translated a work, in brackets behind its title, "Penser la vase (F. Sèvre, Trad.)", and who edited what
/// it
/// stands in, behind that.
final class BracketedRole {
    private static final double SURE = 8;
    private static final int MOST = 6;
    private static final int LONGEST_HOUSE = 5;
    /// How little words may look like names here.
    private static final double LEAST = -1.5;

    private static final StemPattern ROLE = StemPattern.of("(?iU)(?:eds?\\.,? ?(?:&|and|et|y|e|und) )?"
            + "(?:trans(?:l|lators?)?|trads?|tradu(?:cteurs?|ctrice|ctora?|tora?)|trl|übers|vert|övers|overs|tłum|"
            + "пер)\\.?|訳|译");

    private static final StemPattern EDITOR = StemPattern.of("(?iU)(?:eds?|editors?|hrsg|hg|red|trans|transl)\\.?");

    private BracketedRole() {}

    /// Adds to the evidence of the pieces of such brackets.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        for (int role = 2; role < atoms.size(); role++) {
            boolean closes = atoms.get(role).bracket() == '('
                    && (role + 1 == atoms.size() || atoms.get(role + 1).bracket() == 0)
                    && ROLE.matches(facts.get(role).text());
            int first = closes ? first(atoms, facts, role) : role;
            for (int i = first; first < role && i <= role; i++) {
                evidence[i][Label.KIND.place()] = SURE;
                evidence[i][Label.TITLE.place()] -= SURE;
                evidence[i][Label.AUTHOR.place()] -= SURE;
                evidence[i][Label.VENUE.place()] -= SURE;
            }
            if (first < role && isHouse(atoms, facts, role + 1)) {
                evidence[role + 1][Label.PUBLISHER.place()] =
                        Math.max(evidence[role + 1][Label.PUBLISHER.place()], SURE);
                evidence[role + 1][Label.TITLE.place()] -= SURE;
            }
        }
    }

    /// Whether a few words in capitals between full stops follow: nothing but who published the work.
    private static boolean isHouse(List<Atom> atoms, List<AtomFacts> facts, int place) {
        boolean dated = facts.stream().limit(place).anyMatch(fact -> fact.is(Token.DATE));
        return dated
                && place < atoms.size()
                && atoms.get(place).before() == Sep.STOP
                && !atoms.get(place).isMarked()
                && facts.get(place).token() == Token.NONE
                && facts.get(place).words() <= LONGEST_HOUSE
                && facts.get(place).content() == 0
                && !facts.get(place).startsLower()
                && (place + 1 == atoms.size() || atoms.get(place + 1).before() == Sep.STOP);
    }

    /// "Lind, Ada. *Reeds*. Bo Okafor, ed. Porto: …": behind title and source stands who edited them.
    static void weighBehind(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        boolean marked = false;
        for (int i = 1;
                i + 1 < atoms.size()
                        && !atoms.getFirst().isMarked()
                        && facts.getFirst().name() > LEAST;
                i++) {
            AtomFacts role = facts.get(i + 1);
            if (marked
                    && facts.get(i).name() > 1
                    && !atoms.get(i).isMarked()
                    && atoms.get(i).before() == Sep.STOP
                    && atoms.get(i + 1).before() == Sep.COMMA
                    && EDITOR.matches(role.text())) {
                evidence[i][Label.KIND.place()] = SURE;
                evidence[i][Label.AUTHOR.place()] -= SURE;
                evidence[i + 1][Label.KIND.place()] = SURE;
            }
            marked |= atoms.get(i).is(MarkedText.ITALIC) || atoms.get(i).quote() > 0;
        }
    }

    /// Where the bracket opens that the role closes and that holds nothing but names; the place of the role where it
    /// holds more.
    private static int first(List<Atom> atoms, List<AtomFacts> facts, int role) {
        int first = role - 1;
        while (first > 0
                && role - first <= MOST
                && atoms.get(first).bracket() == '('
                && facts.get(first).token() == Token.NONE
                && facts.get(first).name() > LEAST
                && atoms.get(first).before() != Sep.OPEN) {
            first--;
        }
        boolean opens = atoms.get(first).before() == Sep.OPEN
                && atoms.get(first).bracket() == '('
                && facts.get(first).name() > LEAST;
        return opens && first > 0 ? first : role;
    }
}
