package org.papergraph.citation.layout;

import java.util.List;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Sep;

/// Takes italics behind names for the whole of a title: "Ada Lind, *Lund and Oulu: A Tale of Two Marshes*, Reedpress,
/// Bari 1931" names no second author before the colon, and the title does not go on behind the comma.
final class SlantedTitle {
    private static final double LEAD = 6;
    private static final double BEHIND = 3;
    /// Words that the names of journals seldom have.
    private static final int LEAST = 4;

    private SlantedTitle() {}

    /// Changes the evidence of the first words in italics and of what follows the last.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        int first = 1;
        while (first < atoms.size() && !atoms.get(first).is(MarkedText.ITALIC)) {
            first++;
        }
        if (first >= atoms.size() || !isBehindNames(atoms, facts, evidence, first)) {
            return;
        }
        int end = first + 1;
        while (end < atoms.size()
                && atoms.get(end).is(MarkedText.ITALIC)
                && atoms.get(end).before() != Sep.LINE) {
            end++;
        }
        if (end > first + 1 && atoms.get(first + 1).before() == Sep.COLON) {
            evidence[first][Label.AUTHOR.place()] -= LEAD;
            evidence[first][Label.TITLE.place()] += BEHIND;
        }
        if (isLong(facts.get(first))) {
            evidence[first][Label.VENUE.place()] -= BEHIND;
            evidence[first][Label.TITLE.place()] += BEHIND;
        }
        for (int i = first + 1; i < end; i++) {
            boolean within =
                    facts.get(i).is(Token.NONE) && isWithin(atoms.get(i).before());
            evidence[i][Label.VENUE.place()] -= within ? LEAD : 0;
            evidence[i][Label.TITLE.place()] += within ? BEHIND : 0;
        }
        if (end < atoms.size() && isField(atoms.get(end))) {
            evidence[end][Label.TITLE.place()] -= BEHIND;
        }
    }

    /// Whether names and at most a date stand before the italics, which are no name themselves.
    private static boolean isBehindNames(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence, int first) {
        Sep sep = atoms.get(first).before();
        boolean parted = sep == Sep.COMMA || sep == Sep.COLON || sep == Sep.STOP || sep == Sep.CLOSE;
        for (int i = 0; i < first; i++) {
            double[] score = evidence[i];
            boolean name = score[Label.AUTHOR.place()] > score[Label.TITLE.place()]
                    && facts.get(i).name() > 0
                    && atoms.get(i).quote() == 0;
            if (!name && !facts.get(i).is(Token.DATE)) {
                return false;
            }
        }
        return parted && !facts.get(0).is(Token.DATE) && facts.get(first).token() == Token.NONE;
    }

    /// Whether a text is longer than the short names of journals, which stand there where no title is given.
    private static boolean isLong(AtomFacts facts) {
        return facts.words() >= LEAST
                && facts.venue() < 1
                && !facts.numbers().any()
                && !facts.text().endsWith(".");
    }

    private static boolean isWithin(Sep sep) {
        return sep == Sep.SPACE || sep == Sep.COLON;
    }

    private static boolean isField(Atom atom) {
        return !atom.is(MarkedText.ITALIC) && (atom.before() == Sep.COMMA || atom.before() == Sep.STOP);
    }
}
