package org.papergraph.citation.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Sep;

/// Finds the series that a book belongs to, and the press before it, known or not: "*Les Rives*, Quai vert, coll.
/// « Points », 2004".
final class SeriesBehindPress {
    private static final double SURE = 7;
    private static final int LONGEST = 6;
    private static final Pattern SERIES =
            Pattern.compile("(?iU)(?:coll(?:ection|ana|ectie)?|col(?:ección|eção)?|reihe|s[ée]ries?)\\b\\.?.*");
    /// First letters of the words above.
    private static final String FIRST = "cCrRsS";

    private SeriesBehindPress() {}

    /// Adds to the evidence of press and series.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        for (int i = 2; i < atoms.size(); i++) {
            boolean stopped =
                    atoms.get(i).before() == Sep.STOP && facts.get(i - 1).is(Token.PUBLISHER);
            if (isSeries(atoms, facts, i) && (stopped || isPress(atoms, facts, i - 1))) {
                evidence[i - 1][Label.PUBLISHER.place()] = SURE;
                evidence[i - 1][Label.TITLE.place()] -= SURE;
                evidence[i - 1][Label.VENUE.place()] -= SURE;
                int end = i + 1;
                while (end < atoms.size()
                        && atoms.get(end).quote() > 0
                        && atoms.get(end).quote() == atoms.get(i + 1).quote()) {
                    end++;
                }
                for (int at = i; at < end; at++) {
                    evidence[at][Label.KIND.place()] = SURE;
                    evidence[at][Label.TITLE.place()] -= SURE;
                    evidence[at][Label.VENUE.place()] -= SURE;
                    evidence[at][Label.NOTE.place()] -= SURE;
                }
                return;
            }
        }
    }

    private static boolean isSeries(List<Atom> atoms, List<AtomFacts> facts, int i) {
        String text = facts.get(i).text();
        return FIRST.indexOf(text.charAt(0)) >= 0
                && (atoms.get(i).before() == Sep.COMMA || facts.get(i - 1).is(Token.PUBLISHER))
                && atoms.get(i).quote() == 0
                && facts.get(i).words() <= LONGEST
                && SERIES.matcher(text).matches();
    }

    /// Whether a few plain words stand behind the title in italics or in a link.
    private static boolean isPress(List<Atom> atoms, List<AtomFacts> facts, int i) {
        Atom press = atoms.get(i);
        Atom title = atoms.get(i - 1);
        return press.before() == Sep.COMMA
                && !press.is(MarkedText.ITALIC)
                && !press.linked()
                && press.quote() == 0
                && facts.get(i).words() <= LONGEST
                && (facts.get(i).token() == Token.NONE || facts.get(i).is(Token.PUBLISHER))
                && (title.is(MarkedText.ITALIC) || title.linked());
    }
}
