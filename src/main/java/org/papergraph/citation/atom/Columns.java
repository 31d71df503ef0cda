package org.papergraph.citation.atom;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Sep;

/// What the names of a table's columns, or the keys of `Key: value` lines, say about the cells they stand for.
///
/// One name may speak for several fields ("Venue / Year"). Of several columns that may hold the title, the one whose
/// name says so most plainly and whose cell holds any text does; the others hold nicknames.
public final class Columns {
    private static final double WEIGHT = 6;
    /// Where one column names the authors, no other does.
    private static final double NO_AUTHOR = 3;
    /// How surely at least a text is a name.
    private static final double NAMED = 1;
    private static final Pattern CITED_BY = Pattern.compile("\\p{Lu}[\\p{L}+]*\\d\\d[a-z]?");

    private final List<Set<Label>> fields = new ArrayList<>();
    private int authors = -1;
    private int byline = Integer.MAX_VALUE;
    /// The column of a title that marks set apart from the rest of its reference, or -1.
    private int marked = -1;

    /// The columns of one row.
    ///
    /// @param atoms of the row, whose cells tell which columns hold text
    public Columns(List<ColumnName> names, List<Atom> atoms) {
        if (names.isEmpty()) {
            return;
        }
        int title = title(names, atoms);
        byline = atoms.stream()
                .filter(atom -> atom.before() == Sep.BY || (atom.before() == Sep.LINE && atom.cell() == title))
                .mapToInt(Atom::start)
                .findFirst()
                .orElse(byline);
        boolean papers = title >= 0 && names.get(title).rank() == ColumnName.PAPERS;
        boolean meetings = names.stream().anyMatch(ColumnName::leads);
        marked = papers && isMarkedWithin(title, atoms) ? title : -1;
        for (int cell = 0; cell < names.size(); cell++) {
            ColumnName name = names.get(cell);
            boolean ofMeeting = (papers && name.speaks()) || (meetings && name.day());
            fields.add(cell == title ? Set.of(Label.TITLE) : ofMeeting ? Set.of(Label.KIND) : name.fields());
            authors = fields.getLast().contains(Label.AUTHOR) ? cell : authors;
        }
    }

    /// "Ann Lee, *A Title*" in a column of readings: whether quotation marks or italics set a title apart from other
    /// words.
    private static boolean isMarkedWithin(int title, List<Atom> atoms) {
        boolean set = false;
        boolean plain = false;
        for (Atom atom : atoms) {
            set |= atom.cell() == title && isSet(atom);
            plain |= atom.cell() == title && !isSet(atom) && (atom.before() == Sep.CELL || atom.before() == Sep.START);
        }
        return set && plain;
    }

    private static boolean isSet(Atom atom) {
        return atom.quote() > 0 || atom.is(MarkedText.ITALIC) || atom.is(MarkedText.BOLD);
    }

    /// The column that holds the title, or -1.
    private static int title(List<ColumnName> names, List<Atom> atoms) {
        int best = -1;
        int bestRank = ColumnName.NO_TITLE;
        for (Atom atom : atoms) {
            int rank = atom.cell() < names.size() ? names.get(atom.cell()).rank() : ColumnName.NO_TITLE;
            if (rank < bestRank) {
                best = atom.cell();
                bestRank = rank;
            }
        }
        return bestRank < 2 || best < 0 ? best : boldCell(atoms).orElse(best);
    }

    /// The only cell with nothing but bold text: it outweighs a name that any column may have.
    private static OptionalInt boldCell(List<Atom> atoms) {
        Set<Integer> plain = new HashSet<>();
        Set<Integer> bold = new HashSet<>();
        atoms.forEach(atom -> (atom.is(MarkedText.BOLD) ? bold : plain).add(atom.cell()));
        bold.removeAll(plain);
        return bold.size() == 1 ? OptionalInt.of(bold.iterator().next()) : OptionalInt.empty();
    }

    /// Adds what the column's name says to the scores of an atom's fields.
    public void weigh(Atom atom, AtomFacts facts, double[] score) {
        boolean elsewhere = authors >= 0 && atom.cell() != authors && !facts.is(AtomFacts.Token.ET_AL);
        score[Label.AUTHOR.place()] -= elsewhere ? NO_AUTHOR : 0;
        if (isMark(atom, facts)) {
            score[Label.KIND.place()] += WEIGHT;
            score[Label.VENUE.place()] -= WEIGHT;
        }
        for (Label label : atom.cell() < fields.size() ? fields.get(atom.cell()) : Set.<Label>of()) {
            // "A Title, by Ann Lee" in one cell, or the names on a line of their own.
            boolean credited = label == Label.TITLE && atom.start() >= byline && facts.name() > -0.5;
            boolean beside = label == Label.TITLE && atom.cell() == marked && !isSet(atom);
            if (beside) {
                continue;
            }
            if (!credited && fits(label, atom, facts)) {
                score[label.place()] = Math.max(score[label.place()], 0) + WEIGHT;
                // "23/10/2024" in a column of meetings is no year of publication.
                score[Label.DATE.place()] -= label == Label.KIND ? WEIGHT : 0;
            } else if (label == Label.DATE) {
                // The day of a schedule, "3/30".
                score[Label.KIND.place()] += WEIGHT;
            }
        }
    }

    /// Whether the column of an atom is said to hold publishers: of papers that is what they came out in.
    public boolean holdsPublishers(Atom atom) {
        return atom.cell() < fields.size() && fields.get(atom.cell()).contains(Label.PUBLISHER);
    }

    /// "[KOS15](…)" in a column of no known name: the mark by which people cite the work.
    private boolean isMark(Atom atom, AtomFacts facts) {
        return atom.linked()
                && atom.cell() < fields.size()
                && fields.get(atom.cell()).isEmpty()
                && atom.before() == Sep.CELL
                && facts.venue() < 3
                && CITED_BY.matcher(facts.text()).matches();
    }

    /// "Ann Lee, Marsh University" in a column of authors: where she works.
    private static boolean isBody(AtomFacts facts) {
        return facts.body() >= 3 && facts.name() < NAMED;
    }

    /// Whether an atom can be what its column is said to hold: a date in a column of venues stays a date.
    private static boolean fits(Label label, Atom atom, AtomFacts facts) {
        boolean date = facts.is(AtomFacts.Token.DATE);
        return switch (label) {
            case DATE -> date;
            case AUTHOR -> !date && !isBody(facts) && !(atom.bracket() != 0 && facts.is(AtomFacts.Token.KIND));
            case VENUE ->
                !date
                        && !facts.is(AtomFacts.Token.NUMBERS)
                        && atom.before() != Sep.BY
                        && (!facts.is(AtomFacts.Token.PUBLISHER) || atom.before() == Sep.CELL)
                        && (!facts.is(AtomFacts.Token.PLACE) || atom.before() == Sep.CELL);
            case BODY, PUBLISHER -> !date && !facts.is(AtomFacts.Token.NUMBERS);
            case TITLE, KIND, NUMBERS, NOTE -> true;
        };
    }
}
