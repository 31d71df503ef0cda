package org.papergraph.citation.layout;

import java.util.List;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Sep;

/// Finds the names that an entry begins with and that say little alone: all before a title that is marked or stands
/// behind a colon, "Okafor, Brandt: [A Title](…)", all before a year in brackets that a title follows, "Okafor and
/// Brandt (1999) A Title".
final class LeadingList {
    private final List<Atom> atoms;
    private final List<AtomFacts> facts;
    private final double[][] evidence;
    private final NamePieces pieces;

    private LeadingList(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        this.atoms = atoms;
        this.facts = facts;
        this.evidence = evidence;
        this.pieces = new NamePieces(atoms, facts, evidence);
    }

    /// Adds to the evidence of a list that the entry begins with.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        boolean marked = atoms.getFirst().linked() || atoms.getFirst().is(MarkedText.BOLD);
        if (!marked) {
            new LeadingList(atoms, facts, evidence).leading();
        }
    }

    /// Adds to the evidence of a list before a year in brackets, and of the title behind it.
    static void weighBeforeYear(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        new LeadingList(atoms, facts, evidence).beforeYear();
    }

    private void leading() {
        int title = 0;
        while (title < atoms.size()
                && pieces.isPiece(title)
                && (title == 0 || (pieces.parts(title) && isLike(title) && isSetAlike(title)))) {
            title++;
        }
        if (title > 0
                && title < atoms.size()
                && beginsTitle(title)
                && !isCreditedBehind(title)
                && pieces.isList(0, title, isMarkedBehindColon(title) ? 2 : 3)) {
            pieces.credit(0, title);
        }
    }

    private void beforeYear() {
        // "Ann Lee presents: Okafor (1999) …"
        int first =
                atoms.size() > 1 && facts.get(0).is(Token.KIND) && atoms.get(1).before() == Sep.COLON ? 1 : 0;
        int year = first;
        while (year < atoms.size() && !facts.get(year).is(Token.DATE)) {
            year++;
        }
        int title = year + 1;
        if (year > first
                && title < atoms.size()
                && atoms.get(year).bracket() == '('
                && beginsPlainTitle(title)
                && isUnmarked(first)
                && arePieces(first, year)
                && pieces.odd(first, year) == 0) {
            pieces.credit(first, year);
            evidence[title][Label.TITLE.place()] += NamePieces.OTHER;
        }
    }

    private boolean arePieces(int from, int to) {
        for (int i = from; i < to; i++) {
            if ((i > from && !pieces.parts(i)) || !pieces.isPiece(i)) {
                return false;
            }
        }
        return true;
    }

    /// Whether words that are no names stand right behind the bracket of a year.
    private boolean beginsPlainTitle(int i) {
        AtomFacts fact = facts.get(i);
        return atoms.get(i).before() == Sep.CLOSE
                && !fact.startsLower()
                && fact.words() >= 2
                && fact.name() < NamePieces.KNOWN
                && fact.token() == Token.NONE
                && fact.body() < 2;
    }

    private boolean isUnmarked(int i) {
        return !atoms.get(i).linked() && (atoms.get(i).marks() & (MarkedText.BOLD | MarkedText.ITALIC)) == 0;
    }

    /// "Ann Lee, Bo Kim, TreeNet: …": behind whole names a single word is none.
    private boolean isLike(int i) {
        return facts.get(0).words() == 1
                || facts.get(i).words() > 1
                || facts.get(i).is(Token.ET_AL);
    }

    /// "Ann Lee, *Ronja Lind*: …": behind names without italics those in italics are the title's.
    private boolean isSetAlike(int i) {
        return atoms.get(i).is(MarkedText.ITALIC) == atoms.getFirst().is(MarkedText.ITALIC);
    }

    /// "Reeds and Me: a memoir, Ada Lind": a surer name ends the entry.
    private boolean isCreditedBehind(int title) {
        AtomFacts last = facts.getLast();
        return atoms.size() > title + 1
                && !atoms.getLast().isMarked()
                && atoms.get(title).before() == Sep.COLON
                && !atoms.get(title).isMarked()
                && atoms.getLast().before() == Sep.COMMA
                && last.name() >= NamePieces.KNOWN
                && last.words() > 1
                && facts.subList(0, title).stream().allMatch(fact -> fact.name() < last.name());
    }

    /// Whether what stands here looks like the title that the names belong to.
    private boolean beginsTitle(int i) {
        Atom atom = atoms.get(i);
        Sep sep = atom.before();
        if (facts.get(i).words() < 2 && sep != Sep.COLON) {
            return false;
        }
        boolean marked = atom.linked() || atom.quote() > 0 || atom.is(MarkedText.BOLD);
        boolean free = facts.get(i).token() == Token.NONE
                && facts.get(i).venue() < 2
                && facts.get(i).body() < 2;
        boolean words = facts.get(i).words() >= 3 && facts.get(i).name() < 0 && free;
        return marked
                ? sep == Sep.COLON || sep == Sep.STOP || sep == Sep.COMMA || sep == Sep.DASH || sep == Sep.SPACE
                : words && (sep == Sep.COLON || (sep == Sep.STOP && atom.is(MarkedText.ITALIC)));
    }

    private boolean isMarkedBehindColon(int i) {
        Atom atom = atoms.get(i);
        return atom.before() == Sep.COLON && (atom.linked() || atom.quote() > 0 || atom.is(MarkedText.BOLD));
    }
}
