package org.papergraph.citation.atom;

import org.papergraph.citation.name.CreditStatement;
import org.papergraph.citation.text.Lexicon;
import org.papergraph.citation.text.Statements;

/// Knows pieces of a reference that are a field of their own wherever they stand: what is said of a copy, and who
/// translated or edited the work.
final class StatementPiece {
    private static final int LONGEST = 80;
    private static final int LONGEST_CREDIT = 160;

    private StatementPiece() {}

    /// End of the statement that begins at this place, or -1.
    static int end(String text, int start, Lexicon lexicon) {
        return Math.max(Statements.end(text, start), CreditStatement.end(text, start, lexicon));
    }

    /// Whether a text is such a statement and nothing else.
    static boolean is(String text, Lexicon lexicon) {
        return (text.length() < LONGEST && Statements.is(text))
                || (text.length() < LONGEST_CREDIT && CreditStatement.is(text, lexicon));
    }
}
