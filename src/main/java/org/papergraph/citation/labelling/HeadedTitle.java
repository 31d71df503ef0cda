package org.papergraph.citation.labelling;

import java.util.List;
import java.util.Set;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Sep;
import org.papergraph.readinglist.ListEntry;

/// Finds the title in a heading below which who made the work stands in bold, and where it came out in italics, each on
/// a line of its own.
final class HeadedTitle {
    private static final double SURE = 5;
    /// How surely a heading names a person rather than a work.
    private static final double PERSON = 1.9;
    private static final Set<Sep> INSIDE = Set.of(Sep.START, Sep.COLON, Sep.COMMA, Sep.SPACE, Sep.DASH, Sep.QUERY);

    private HeadedTitle() {}

    /// Adds to the evidence of the heading's words and of the lines below.
    static void weigh(ListEntry.Kind kind, List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        int below = kind == ListEntry.Kind.HEADING ? lineEnd(atoms, 0) : 0;
        if (below > 1
                && isTitle(atoms.subList(0, below - 1), facts)
                && atoms.get(below - 1).before() == Sep.BY) {
            weighQuoted(atoms, evidence, below);
        }
        if (below == 0
                || below == atoms.size()
                || facts.getFirst().name() >= PERSON
                || !isTitle(atoms.subList(0, below), facts)) {
            return;
        }
        for (int i = 0; i < below; i++) {
            favour(evidence[i], Label.TITLE, Label.AUTHOR);
        }
        evidence[0][Label.DATE.place()] -= 2 * SURE;
        int people = lineEnd(atoms, below);
        if (!isMarked(atoms.subList(below, people), MarkedText.BOLD)) {
            return;
        }
        for (int i = below; i < people; i++) {
            if (facts.get(i).token() == Token.NONE) {
                favour(evidence[i], Label.AUTHOR, Label.TITLE);
            }
        }
        if (people < atoms.size()
                && atoms.get(people).is(MarkedText.ITALIC)
                && facts.get(people).token() == Token.NONE) {
            favour(evidence[people], Label.VENUE, Label.TITLE);
            evidence[people][Label.AUTHOR.place()] -= SURE;
        }
    }

    /// "Reeds at Rest, by Ada Lind": what stands in quotation marks below is said of the work.
    private static void weighQuoted(List<Atom> atoms, double[][] evidence, int below) {
        for (int i = 0; i < below - 1; i++) {
            favour(evidence[i], Label.TITLE, Label.KIND);
        }
        for (int i = below; i < atoms.size(); i++) {
            if (atoms.get(i).quote() > 0) {
                // Quotation marks alone speak for a title as strongly as the heading does.
                favour(evidence[i], Label.NOTE, Label.TITLE);
                favour(evidence[i], Label.NOTE, Label.TITLE);
            }
        }
    }

    private static boolean isTitle(List<Atom> heading, List<AtomFacts> facts) {
        for (int i = 0; i < heading.size(); i++) {
            boolean words = facts.get(i).token() == Token.NONE
                    || (i > 0 && facts.get(i).is(Token.KIND))
                    || leadsWords(heading, facts, i);
            if (!INSIDE.contains(heading.get(i).before()) || !words) {
                return false;
            }
        }
        return true;
    }

    /// "2022 Workshop on Reeds": a year that nothing parts from the words behind it.
    private static boolean leadsWords(List<Atom> heading, List<AtomFacts> facts, int place) {
        return place == 0
                && facts.getFirst().is(Token.DATE)
                && heading.size() > 1
                && heading.get(1).before() == Sep.SPACE;
    }

    private static boolean isMarked(List<Atom> line, byte mark) {
        return line.stream().allMatch(atom -> atom.is(mark));
    }

    /// Where the line ends that holds this atom.
    private static int lineEnd(List<Atom> atoms, int start) {
        int end = Math.min(start + 1, atoms.size());
        while (end < atoms.size()
                && atoms.get(end).before() != Sep.LINE
                && atoms.get(end).before() != Sep.WRAP) {
            end++;
        }
        return end;
    }

    private static void favour(double[] evidence, Label label, Label against) {
        evidence[label.place()] = Math.max(evidence[label.place()], 0) + SURE;
        evidence[against.place()] -= SURE;
    }
}
