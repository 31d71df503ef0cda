package org.papergraph.citation.layout;

import java.util.List;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.name.NameShape;
import org.papergraph.citation.text.Sep;

/// Finds names that say little alone but fill a place of their own together, behind the title: all of a bracket,
/// "(Okafor, Brandt & Wei)", the end of a link, "[A Title, Ann Lee and Bo Kim](…)", or all behind a dash, "A Title –
/// Okafor, Brandt, Wei".
final class ListedNames {
    /// Alone in a bracket that ends a link, a word is no part of the title; whether it is a name its section tells.
    private static final double LONE = 1.5;

    private final List<Atom> atoms;
    private final List<AtomFacts> facts;
    private final double[][] evidence;
    private final NamePieces pieces;

    private ListedNames(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        this.atoms = atoms;
        this.facts = facts;
        this.evidence = evidence;
        this.pieces = new NamePieces(atoms, facts, evidence);
    }

    /// Adds to the evidence of the atoms of such lists.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        ListedNames names = new ListedNames(atoms, facts, evidence);
        for (int i = 0; i < atoms.size(); i++) {
            if (atoms.get(i).bracket() != 0 && atoms.get(i).before() == Sep.OPEN) {
                names.bracketed(i);
            }
            if (i > 0 && atoms.get(i).before() == Sep.DASH) {
                names.behindDash(i);
            }
            if (i > 0 && names.endsLink(i)) {
                names.endingLink(i);
            }
        }
    }

    private void bracketed(int first) {
        char bracket = atoms.get(first).bracket();
        int last = first + 1;
        while (last < atoms.size()
                && atoms.get(last).bracket() == bracket
                && atoms.get(last).before() != Sep.OPEN) {
            last++;
        }
        int end = first;
        while (end < last && pieces.isPiece(end) && (end == first || pieces.parts(end))) {
            end++;
        }
        for (int i = end; i < last; i++) {
            if (!isSource(i)) {
                return;
            }
        }
        if (pieces.isList(first, end, 3)) {
            pieces.credit(first, end);
        } else if (end == last && end == first + 1 && NamePieces.isWord(facts.get(first)) && endsLink(first)) {
            evidence[first][Label.AUTHOR.place()] += LONE;
            evidence[first][Label.TITLE.place()] -= NamePieces.OTHER;
        }
    }

    /// Family names up to the end or a bracket.
    private void behindDash(int first) {
        int end = first;
        while (end < atoms.size()
                && pieces.isPiece(end)
                && (end == first || pieces.parts(end))
                && atoms.get(end).bracket() == 0) {
            end++;
        }
        boolean closed = end == atoms.size() || atoms.get(end).before() == Sep.OPEN;
        boolean titled =
                facts.get(first - 1).words() >= 3 && facts.get(first - 1).name() < 0;
        if (closed && titled && pieces.isList(first, end, 3)) {
            pieces.credit(first, end);
        } else if (titled
                && end == first + 1
                && end + 1 == atoms.size()
                && facts.get(end).is(Token.DATE)
                && NamePieces.isWord(facts.get(first))) {
            // "A Title - Okafor 1999"
            evidence[first][Label.AUTHOR.place()] += LONE;
            evidence[first][Label.TITLE.place()] -= NamePieces.OTHER;
        }
    }

    /// Whole names behind commas, one of them known.
    private void endingLink(int last) {
        int first = last + 1;
        double surest = 0;
        while (first > 1 && isWhole(first - 1)) {
            first--;
            surest = Math.max(surest, facts.get(first).name());
        }
        if (surest >= NamePieces.KNOWN
                && atoms.get(first - 1).link() == atoms.get(last).link()) {
            pieces.credit(first, last + 1);
        }
    }

    private boolean isWhole(int i) {
        AtomFacts fact = facts.get(i);
        return atoms.get(i).before() == Sep.COMMA
                && fact.name() > 0
                && fact.token() == Token.NONE
                && fact.text().length() <= 2 * NamePieces.LONGEST
                && NameShape.people(fact.text()).stream().allMatch(name -> name.indexOf(' ') > 0);
    }

    /// Whether an atom is the last of a link whose other words stand before the bracket.
    private boolean endsLink(int i) {
        Atom atom = atoms.get(i);
        return atom.linked()
                && i > 0
                && atoms.get(i - 1).link() == atom.link()
                && (i + 1 == atoms.size() || atoms.get(i + 1).link() != atom.link());
    }

    /// When or where the work came out, behind the names.
    private boolean isSource(int i) {
        return facts.get(i).is(Token.DATE)
                || facts.get(i).is(Token.NUMBERS)
                || facts.get(i).venue() >= 2;
    }
}
