package org.papergraph.citation;

import java.util.List;
import java.util.Set;
import org.papergraph.citation.AtomFacts.Token;

/// The order of a reference that begins with a list of names: behind the names and perhaps the year stands the title,
/// subtitle and all, and no further author.
final class ReferenceOrder {
    private static final double BEGINS = 2;
    private static final double GOES_ON = 2.5;
    private static final double NO_AUTHOR = 4;
    private static final Set<Token> OTHER =
            Set.of(Token.DATE, Token.NUMBERS, Token.IDENTIFIER, Token.PLACE, Token.PUBLISHER, Token.KIND, Token.ET_AL);

    private final List<Atom> atoms;
    private final List<AtomFacts> facts;
    private final double[][] evidence;

    private ReferenceOrder(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        this.atoms = atoms;
        this.facts = facts;
        this.evidence = evidence;
    }

    /// Adds to the evidence of the atoms behind the names.
    ///
    /// @param names how many atoms the list of names takes
    static void weigh(int names, List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        if (names > 0 && names < atoms.size()) {
            new ReferenceOrder(atoms, facts, evidence).weigh(names);
        }
    }

    private void weigh(int names) {
        int title = names;
        while (title < atoms.size() && (goesOnNaming(title) || isBetween(title))) {
            evidence[title][Label.AUTHOR.place()] += isBetween(title) ? 0 : BEGINS;
            title++;
        }
        for (int i = title; i < atoms.size(); i++) {
            evidence[i][Label.AUTHOR.place()] -= atoms.get(i).before() == Sep.BY ? 0 : NO_AUTHOR;
        }
        if (title == atoms.size() || OTHER.contains(facts.get(title).token())) {
            return;
        }
        evidence[title][Label.TITLE.place()] += BEGINS;
        int end = title + 1;
        while (end < atoms.size() && isSubtitle(title, end)) {
            entitle(end);
            end++;
        }
        sentences(end);
    }

    /// "Lind, A., and Bo Kim. …": the list goes on with names in reading order.
    private boolean goesOnNaming(int i) {
        Sep sep = atoms.get(i).before();
        return facts.get(i).is(Token.ET_AL)
                || ((sep == Sep.COMMA || sep == Sep.SPACE) && facts.get(i).name() > 0);
    }

    /// The year, or the mark of editors.
    private boolean isBetween(int i) {
        return facts.get(i).is(Token.DATE) || facts.get(i).is(Token.KIND);
    }

    private boolean isSubtitle(int title, int i) {
        Atom atom = atoms.get(i);
        if (OTHER.contains(facts.get(i).token())) {
            return false;
        }
        boolean marked = isMarked(atom);
        boolean colon = atom.before() == Sep.COLON;
        if (isMarked(atoms.get(title))) {
            boolean edition =
                    i + 1 < atoms.size() && Statements.is(facts.get(i + 1).text());
            return colon
                    && !marked
                    && (atom.small() || edition)
                    && atoms.get(i - 1).bracket() == 0;
        }
        boolean within = atom.before() == Sep.OPEN && atom.bracket() == '(' && isClosed(i);
        return (colon && !marked) || (atom.before() == Sep.WRAP && !marked) || within;
    }

    /// Whether the bracket stands before a subtitle, or ends with a sentence: "… of the marsh warbler (Acrocephalus
    /// palustris). …".
    private boolean isClosed(int i) {
        return facts.get(i).venue() < 2
                && i + 1 < atoms.size()
                && (atoms.get(i + 1).before() == Sep.COLON
                        || (atoms.get(i + 1).before() == Sep.STOP
                                && (atoms.get(i).small() || atoms.get(i).is(MarkedText.ITALIC))));
    }

    /// "Refactoring. Improving the design. 2nd ed.": sentences up to what is said of the edition.
    private void sentences(int from) {
        int end = from;
        while (end < atoms.size()
                && (atoms.get(end).before() == Sep.STOP || atoms.get(end).before() == Sep.COLON)
                && facts.get(end).token() == Token.NONE
                && facts.get(end).venue() < 2
                && !isMarked(atoms.get(end))) {
            end++;
        }
        boolean statement =
                end < atoms.size() && end > from && Statements.is(facts.get(end).text());
        for (int i = from; i < end && statement && end - from <= 3; i++) {
            entitle(i);
        }
    }

    private void entitle(int i) {
        evidence[i][Label.TITLE.place()] += GOES_ON;
        evidence[i][Label.NOTE.place()] -= GOES_ON;
        evidence[i][Label.VENUE.place()] -= 1;
    }

    private static boolean isMarked(Atom atom) {
        return atom.linked() || atom.quote() > 0 || atom.is(MarkedText.ITALIC) || atom.is(MarkedText.BOLD);
    }
}
