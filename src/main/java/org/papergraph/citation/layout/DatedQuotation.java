package org.papergraph.citation.layout;

import java.util.List;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.Scripts;
import org.papergraph.citation.text.Sep;

/// Finds family names and a year around a title in quotation marks, `Lind and Kim 2014 "Reeds at Rest"`, also in the
/// cell of a table that names titles.
final class DatedQuotation {
    private static final double SURE = 12;
    private static final double FAMILY = -1.5;
    private static final int LONGEST = 6;

    private DatedQuotation() {}

    /// Adds to the evidence of names and year.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        for (int i = 2; i < atoms.size(); i++) {
            boolean opens = atoms.get(i).quote() > 0 && atoms.get(i - 1).quote() == 0;
            int year = opens ? beforeSource(atoms, i - 1) : 0;
            int start = opens && facts.get(year).is(Token.DATE) ? start(atoms, facts, year) : i;
            if (start < year) {
                credit(start, year, evidence);
                evidence[year][Label.DATE.place()] = SURE;
                for (int source = year + 1; source < i; source++) {
                    boolean named = facts.get(source).token() == Token.NONE;
                    evidence[source][Label.VENUE.place()] += named ? SURE : 0;
                }
                press(atoms, facts, evidence, i);
            }
        }
        inCell(atoms, facts, evidence);
    }

    /// "青木保（2003）『湿原入門』沼書林": in East Asian lists the publisher stands right behind the quotation.
    private static void press(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence, int title) {
        int behind = title;
        while (behind < atoms.size()
                && atoms.get(behind).quote() == atoms.get(title).quote()) {
            behind++;
        }
        boolean press = behind < atoms.size()
                && atoms.get(behind).before() == Sep.SPACE
                && atoms.get(behind).bracket() == 0
                && Scripts.hasCjk(facts.get(title).text())
                && Scripts.hasCjk(facts.get(behind).text())
                && facts.get(behind).token() == Token.NONE
                && facts.get(behind).words() <= LONGEST;
        if (press) {
            evidence[behind][Label.PUBLISHER.place()] = SURE;
        }
    }

    /// The atom before a source in brackets: `Lind 2014 (Marsh Letters 8): "Reeds at Rest"`.
    private static int beforeSource(List<Atom> atoms, int last) {
        int before = last;
        while (before > 0
                && atoms.get(before).bracket() == '('
                && atoms.get(before - 1).bracket() == '(') {
            before--;
        }
        boolean source = before > 1
                && atoms.get(before).bracket() == '('
                && atoms.get(last).before() != Sep.LINE;
        return source ? before - 1 : last;
    }

    /// `| Lind and Kim "Reeds at Rest" 2014 |`: the title's cell holds names, the quoted title, perhaps the year.
    private static void inCell(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        for (int i = 1; i < atoms.size(); i++) {
            Atom quoted = atoms.get(i);
            boolean opens =
                    quoted.cell() > 0 && quoted.quote() > 0 && atoms.get(i - 1).quote() == 0;
            int start = opens && quoted.cell() == atoms.get(i - 1).cell() ? start(atoms, facts, i) : i;
            if (start == i || atoms.get(start).before() != Sep.CELL) {
                continue;
            }
            credit(start, i, evidence);
            int end = i;
            while (end < atoms.size() && atoms.get(end).quote() == quoted.quote()) {
                end++;
            }
            if (end < atoms.size()
                    && atoms.get(end).cell() == quoted.cell()
                    && facts.get(end).is(Token.DATE)) {
                evidence[end][Label.DATE.place()] = SURE;
            }
        }
    }

    private static void credit(int from, int to, double[][] evidence) {
        for (int name = from; name < to; name++) {
            evidence[name][Label.AUTHOR.place()] = SURE;
        }
    }

    /// First of the names before a place in its cell and line; that place where other words stand there.
    private static int start(List<Atom> atoms, List<AtomFacts> facts, int year) {
        int start = year;
        while (start > 0
                && atoms.get(start).before() != Sep.CELL
                && atoms.get(start).before() != Sep.LINE) {
            start--;
            AtomFacts fact = facts.get(start);
            boolean name =
                    fact.name() > FAMILY && fact.words() <= LONGEST && fact.token() == Token.NONE && fact.venue() < 2;
            if (atoms.get(start).quote() > 0 || !(name || fact.is(Token.ET_AL))) {
                return year;
            }
        }
        return start;
    }
}
