package org.papergraph.citation.layout;

import java.util.List;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.Sep;
import org.papergraph.citation.text.StemPattern;

/// Keeps the years that a work is about with its title: "A Town by the Marsh, 1066–1307. Lund, 1931", "“Letters from a
/// Marsh (1793–98)”". A span of years is no date of publication where the marks of the title go on around it, or
/// another date stands in the entry.
final class PeriodInTitle {
    private static final double SURE = 7;
    /// Words of the title before the years.
    private static final int LEAST = 2;

    private static final StemPattern YEARS = StemPattern.of("(?:1\\d|20)\\d\\d ?[-–—/] ?(?:(?:1\\d|20)\\d\\d|\\d\\d)");

    private PeriodInTitle() {}

    /// Changes the evidence of the years.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        for (int i = 1; i < atoms.size(); i++) {
            boolean years = facts.get(i).is(Token.DATE) || facts.get(i).is(Token.NUMBERS);
            if (years && isPeriod(facts.get(i).text()) && isBehindTitle(atoms, facts, evidence, i)) {
                evidence[i][Label.DATE.place()] -= SURE;
                evidence[i][Label.NUMBERS.place()] -= SURE;
                evidence[i][Label.KIND.place()] -= SURE;
                evidence[i][Label.TITLE.place()] += SURE;
            }
        }
    }

    private static boolean isBehindTitle(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence, int i) {
        Atom years = atoms.get(i);
        Atom before = atoms.get(i - 1);
        AtomFacts words = facts.get(i - 1);
        Sep sep = years.before();
        if (words.token() != Token.NONE
                || !(sep == Sep.SPACE || sep == Sep.COMMA || sep == Sep.OPEN || sep == Sep.COLON)) {
            return false;
        }
        boolean marked = before.quote() > 0 || before.marks() != 0 || before.linked();
        boolean within = marked
                && years.quote() == before.quote()
                && years.marks() == before.marks()
                && years.link() == before.link();
        double[] score = evidence[i - 1];
        boolean title = words.words() >= LEAST
                && words.name() < 0
                && words.venue() < 1
                && score[Label.TITLE.place()] >= score[Label.VENUE.place()];
        return title && (within || (sep != Sep.COLON && isDatedElsewhere(facts, i)));
    }

    /// "1066–1307", "1978–92": whether a text is a span of years.
    static boolean isPeriod(String text) {
        return YEARS.matches(text);
    }

    /// Whether a single date stands elsewhere.
    private static boolean isDatedElsewhere(List<AtomFacts> facts, int years) {
        for (int i = 0; i < facts.size(); i++) {
            if (i != years
                    && facts.get(i).is(Token.DATE)
                    && !isPeriod(facts.get(i).text())) {
                return true;
            }
        }
        return false;
    }
}
