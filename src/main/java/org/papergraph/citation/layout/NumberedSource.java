package org.papergraph.citation.layout;

import java.util.List;
import java.util.Set;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.Sep;

/// Finds the journal that stands between a title with marks and a volume, "[A Title](…). Front. Dendr. (2017), 10:594",
/// which need be none that is known: nothing else stands there.
final class NumberedSource {
    private static final double SURE = 5;
    private static final double NOT = 4;
    private static final int MOST_WORDS = 9;
    private static final Set<Sep> AFTER_TITLE = Set.of(Sep.LINE, Sep.STOP, Sep.COMMA, Sep.SPACE, Sep.WRAP, Sep.CLOSE);
    private static final Set<Sep> WITHIN = Set.of(Sep.STOP, Sep.COMMA, Sep.COLON, Sep.SPACE);

    private NumberedSource() {}

    /// Adds to the evidence of the atoms of such a journal.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        for (int i = 2; i < atoms.size(); i++) {
            if (isVolume(atoms, facts, i)) {
                int end = i;
                while (end > 0 && facts.get(end - 1).is(Token.DATE)) {
                    end--;
                }
                int start = start(atoms, facts, end);
                for (int place = start; place < end; place++) {
                    evidence[place][Label.VENUE.place()] = Math.max(evidence[place][Label.VENUE.place()], 0) + SURE;
                    evidence[place][Label.NOTE.place()] -= NOT;
                    evidence[place][Label.AUTHOR.place()] -= NOT;
                }
                return;
            }
        }
    }

    /// "10:594", "20(6)", or a number before another: a volume and what it holds.
    private static boolean isVolume(List<Atom> atoms, List<AtomFacts> facts, int i) {
        String text = facts.get(i).text();
        return facts.get(i).is(Token.NUMBERS)
                && atoms.get(i).bracket() == 0
                && Character.isDigit(text.charAt(0))
                && (text.indexOf(':') > 0
                        || text.indexOf('(') > 0
                        || (i + 1 < facts.size() && facts.get(i + 1).is(Token.NUMBERS)));
    }

    /// Where the journal before a place begins; that place where none stands there.
    private static int start(List<Atom> atoms, List<AtomFacts> facts, int end) {
        int start = end;
        int words = 0;
        while (start > 1 && isPlain(atoms.get(start - 1), facts.get(start - 1))) {
            start--;
            words += facts.get(start).words();
            if (atoms.get(start - 1).isMarked()) {
                return AFTER_TITLE.contains(atoms.get(start).before()) && words <= MOST_WORDS ? start : end;
            }
            if (!WITHIN.contains(atoms.get(start).before())) {
                return end;
            }
        }
        return end;
    }

    private static boolean isPlain(Atom atom, AtomFacts facts) {
        return !atom.isMarked()
                && atom.bracket() == 0
                && facts.token() == Token.NONE
                && !facts.startsLower()
                && facts.content() == 0
                && facts.name() < 1;
    }
}
