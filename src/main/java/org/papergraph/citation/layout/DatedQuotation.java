package org.papergraph.citation.layout;

import java.util.List;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.Sep;

/// Finds family names and a year right before a title in quotation marks, `Lind and Kim 2014 "Reeds at Rest"`, also in
/// the cell of a table that names titles.
final class DatedQuotation {
    private static final double SURE = 12;
    private static final double FAMILY = -1.5;
    private static final int LONGEST = 6;

    private DatedQuotation() {}

    /// Adds to the evidence of names and year.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        for (int i = 2; i < atoms.size(); i++) {
            boolean opens = atoms.get(i).quote() > 0 && atoms.get(i - 1).quote() == 0;
            int start = opens && facts.get(i - 1).is(Token.DATE) ? start(atoms, facts, i - 1) : i;
            if (start < i - 1) {
                for (int name = start; name < i - 1; name++) {
                    evidence[name][Label.AUTHOR.place()] = SURE;
                }
                evidence[i - 1][Label.DATE.place()] = SURE;
            }
        }
    }

    /// First of the names before a year in its cell and line; the year where other words stand there.
    private static int start(List<Atom> atoms, List<AtomFacts> facts, int year) {
        int start = year;
        while (start > 0
                && atoms.get(start).before() != Sep.CELL
                && atoms.get(start).before() != Sep.LINE) {
            start--;
            AtomFacts fact = facts.get(start);
            boolean name = fact.name() > FAMILY && fact.words() <= LONGEST && fact.token() == Token.NONE;
            if (atoms.get(start).quote() > 0 || !(name || fact.is(Token.ET_AL))) {
                return year;
            }
        }
        return start;
    }
}
