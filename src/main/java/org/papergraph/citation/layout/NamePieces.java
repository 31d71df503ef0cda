package org.papergraph.citation.layout;

import java.util.List;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.name.BareName;
import org.papergraph.citation.name.EtAl;
import org.papergraph.citation.name.NameShape;
import org.papergraph.citation.name.NameWord;
import org.papergraph.citation.text.Sep;
import org.papergraph.citation.text.Words;

/// The pieces of lists of names. Bare family names are but capitalised words; that every piece of a place is such a
/// word is what tells them.
final class NamePieces {
    /// What speaks against other fields where names are listed.
    static final double OTHER = 3;
    /// A name of which one part is known.
    static final double KNOWN = 1.2;
    static final int LONGEST = 40;
    private static final double SURE = 4;

    private final List<Atom> atoms;
    private final List<AtomFacts> facts;
    private final double[][] evidence;

    NamePieces(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        this.atoms = atoms;
        this.facts = facts;
        this.evidence = evidence;
    }

    /// Whether what stands before an atom parts the names of a list.
    boolean parts(int i) {
        Sep sep = atoms.get(i).before();
        return sep == Sep.COMMA
                || sep == Sep.SEMICOLON
                || (sep == Sep.SPACE && facts.get(i).is(Token.ET_AL));
    }

    /// Whether an atom holds nothing but names or words that may be names.
    boolean isPiece(int i) {
        AtomFacts fact = facts.get(i);
        if (fact.is(Token.ET_AL)) {
            return i > 0;
        }
        if (fact.text().length() > LONGEST
                || fact.is(Token.DATE)
                || atoms.get(i).quote() > 0) {
            return false;
        }
        return fact.name() >= KNOWN
                || NameShape.people(EtAl.without(fact.text())).stream().allMatch(BareName::is);
    }

    /// Several pieces, or one before "et al.", most of which nothing else is known of.
    ///
    /// @param share of one in how many something else may be known
    boolean isList(int from, int to, int share) {
        int names = 0;
        boolean open = false;
        for (int i = from; i < to; i++) {
            AtomFacts fact = facts.get(i);
            if (fact.is(Token.ET_AL)) {
                open = true;
                continue;
            }
            open |= EtAl.in(fact.text());
            names += NameShape.people(fact.text()).size();
        }
        return (names > 1 || (open && names == 1)) && odd(from, to) * share <= names;
    }

    /// Of how many names something else is known.
    int odd(int from, int to) {
        int odd = 0;
        for (int i = from; i < to; i++) {
            boolean counts = !facts.get(i).is(Token.ET_AL) && isOdd(facts.get(i));
            odd += counts ? NameShape.people(facts.get(i).text()).size() : 0;
        }
        return odd;
    }

    private static boolean isOdd(AtomFacts fact) {
        boolean initials = Words.count(fact.text(), ' ') == 1 && NameWord.isInitials(Words.first(fact.text()));
        return fact.token() != Token.NONE || fact.name() < -1 || fact.body() > 1 || (fact.venue() > 0 && !initials);
    }

    /// Whether it is a single word that nothing else is known of.
    static boolean isWord(AtomFacts fact) {
        return fact.words() == 1 && !isOdd(fact);
    }

    /// Adds to the evidence of the atoms of a list.
    void credit(int from, int to) {
        for (int i = from; i < to; i++) {
            double[] score = evidence[i];
            score[Label.AUTHOR.place()] = Math.max(score[Label.AUTHOR.place()], 0) + SURE;
            score[Label.TITLE.place()] -= OTHER;
            score[Label.VENUE.place()] -= OTHER;
            score[Label.KIND.place()] -= OTHER;
        }
    }
}
