package org.papergraph.citation.layout;

import java.util.List;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Sep;

/// What stands anywhere in an entry, as bits of one number: separators, forms of atoms, marks. A layout that lacks any
/// of those that it is told by need not be looked for.
final class EntryMarks {
    static final long QUOTE = 1L << Sep.COUNT;
    static final long LINK = QUOTE << 1;
    static final long BOLD = QUOTE << 2;
    static final long ITALIC = QUOTE << 3;
    /// Round brackets.
    static final long ROUND = QUOTE << 4;
    /// Square brackets.
    static final long SQUARE = QUOTE << 5;
    /// A link, a quotation, bold or italics.
    static final long MARKED = QUOTE << 6;

    private static final int TOKENS = Sep.COUNT + 7;

    private EntryMarks() {}

    static long of(Sep sep) {
        return 1L << sep.place();
    }

    @SuppressWarnings("EnumOrdinal")
    static long of(Token token) {
        return 1L << (TOKENS + token.ordinal());
    }

    /// All that the atoms of an entry carry.
    static long of(List<Atom> atoms, List<AtomFacts> facts) {
        long found = 0;
        for (int i = 0; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            found |= of(atom.before()) | of(facts.get(i).token());
            found |= atom.quote() > 0 ? QUOTE | MARKED : 0;
            found |= atom.linked() ? LINK | MARKED : 0;
            found |= atom.is(MarkedText.BOLD) ? BOLD | MARKED : 0;
            found |= atom.is(MarkedText.ITALIC) ? ITALIC | MARKED : 0;
            found |= atom.bracket() == '(' ? ROUND : atom.bracket() == '[' ? SQUARE : 0;
        }
        return found;
    }
}
