package org.papergraph.citation.layout;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Numerals;
import org.papergraph.citation.text.Sep;
import org.papergraph.citation.text.Words;

/// Finds journals whose name has a colon in it, "… of a title. Coastal Research Part D: Harbours and Quays 55,
/// 277-280": what stands behind the colon has a volume, so that what stands before it belongs to no title.
final class JournalSubtitle {
    private static final double JOURNAL = 4;
    private static final double NO_TITLE = 3;
    private static final int LONGEST = 8;
    /// Words of a section's name, between two commas.
    private static final int LONGEST_PART = 4;
    private static final int MOST_PARTS = 4;

    private static final Set<String> KINDS = Set.of("revista", "revue", "rivista", "zeitschrift", "jahrbuch");

    private JournalSubtitle() {}

    /// Adds to the evidence of both parts of such names.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        for (int i = 1; i + 1 < atoms.size(); i++) {
            Sep behind = atoms.get(i + 1).before();
            if (behind != Sep.COLON && behind != Sep.STOP) {
                continue;
            }
            boolean sentence = atoms.get(i).before() == Sep.STOP && behind == Sep.COLON;
            boolean named = isNamed(atoms, facts, i) || isBehindQuotation(atoms, facts, i);
            if ((sentence || named)
                    && isPart(atoms.get(i), facts.get(i))
                    && isPart(atoms.get(i + 1), facts.get(i + 1))
                    && (named || isNumbered(i + 1, atoms, facts))) {
                for (int part = i; part <= i + 1; part++) {
                    evidence[part][Label.VENUE.place()] = Math.max(evidence[part][Label.VENUE.place()], 0) + JOURNAL;
                    evidence[part][Label.TITLE.place()] -= NO_TITLE;
                }
            }
            int end = endOfSection(atoms, facts, i);
            for (int part = i; part < end; part++) {
                evidence[part][Label.VENUE.place()] = Math.max(evidence[part][Label.VENUE.place()], 0) + JOURNAL;
                evidence[part][Label.TITLE.place()] -= NO_TITLE;
                evidence[part][Label.NOTE.place()] -= NO_TITLE;
            }
        }
    }

    /// "Journal of Marsh Studies: Reeds, Rushes, and Sedges, 20, 259": the end of the section of a known journal that a
    /// colon, and commas perhaps, part from its name, where numbers follow; else the place itself.
    private static int endOfSection(List<Atom> atoms, List<AtomFacts> facts, int journal) {
        boolean known = facts.get(journal).venue() >= 2
                && atoms.get(journal + 1).before() == Sep.COLON
                && isPart(atoms.get(journal), facts.get(journal));
        int end = journal + 1;
        while (known
                && end < atoms.size()
                && end - journal <= MOST_PARTS
                && facts.get(end).words() <= LONGEST_PART
                && facts.get(end).content() == 0
                && facts.get(end).token() == Token.NONE
                && !atoms.get(end).isSpanned()
                && atoms.get(end).before() == (end == journal + 1 ? Sep.COLON : Sep.COMMA)) {
            end++;
        }
        boolean counted = end > journal + 1
                && end < atoms.size()
                && facts.get(end).is(Token.NUMBERS)
                && (atoms.get(end).before() == Sep.COMMA || atoms.get(end).before() == Sep.SPACE);
        return counted ? end : journal;
    }

    /// Adds to the evidence of an enumeration behind the first words of a venue: "Meeting on Quiet, Wet and Green
    /// Reeds".
    static void weighEnumeration(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        for (int i = 1; i + 2 < atoms.size(); i++) {
            String text = facts.get(i).text();
            int end = facts.get(i).venue() >= 2 && (text.contains(" on ") || text.contains(" of "))
                    ? endOfEnumeration(atoms, facts, i)
                    : i;
            for (int part = i + 1; part < end; part++) {
                evidence[part][Label.VENUE.place()] = Math.max(evidence[part][Label.VENUE.place()], 0) + JOURNAL;
                evidence[part][Label.TITLE.place()] -= NO_TITLE;
                evidence[part][Label.NOTE.place()] -= NO_TITLE;
                evidence[part][Label.BODY.place()] -= NO_TITLE;
            }
        }
    }

    /// Behind the part that holds the "and", two at least; else the venue itself.
    private static int endOfEnumeration(List<Atom> atoms, List<AtomFacts> facts, int venue) {
        for (int i = venue + 1; i < atoms.size() && i - venue <= MOST_PARTS; i++) {
            AtomFacts part = facts.get(i);
            if (atoms.get(i).before() != Sep.COMMA
                    || part.token() != Token.NONE
                    || part.words() > LONGEST_PART
                    || part.content() > 0
                    || part.startsLower()
                    || atoms.get(i).isMarked()) {
                return venue;
            }
            if (i > venue + 1 && part.text().contains(" and ")) {
                return i + 1;
            }
        }
        return venue;
    }

    /// "Marisma. Revista de estudios": a word or two before what says that it is a journal.
    private static boolean isNamed(List<Atom> atoms, List<AtomFacts> facts, int i) {
        return atoms.get(i).before() == Sep.STOP
                && atoms.get(i + 1).before() == Sep.STOP
                && facts.get(i).words() <= 2
                && KINDS.contains(Words.first(facts.get(i + 1).text()).toLowerCase(Locale.ROOT))
                && facts.get(i + 1).words() >= 3;
    }

    /// "“A Title,” Continuum: The Northern Journal of Marshes": a word or two between a quotation and a known journal.
    private static boolean isBehindQuotation(List<Atom> atoms, List<AtomFacts> facts, int i) {
        return atoms.get(i - 1).quote() > 0
                && atoms.get(i).quote() == 0
                && facts.get(i).words() <= 2
                && atoms.get(i + 1).before() == Sep.COLON
                && facts.get(i + 1).venue() >= 2;
    }

    private static boolean isPart(Atom atom, AtomFacts facts) {
        return facts.token() == Token.NONE
                && facts.words() <= LONGEST
                && Character.isUpperCase(facts.text().charAt(0))
                && (facts.lower() <= 3 || atom.is(MarkedText.ITALIC))
                && !atom.linked()
                && atom.quote() == 0
                && atom.bracket() == 0;
    }

    /// Whether a volume ends the text, and pages or the end follow.
    private static boolean isNumbered(int i, List<Atom> atoms, List<AtomFacts> facts) {
        boolean pages = i + 1 < atoms.size() && facts.get(i + 1).is(Token.NUMBERS);
        boolean slanted = atoms.get(i).is(MarkedText.ITALIC) && atoms.get(i - 1).is(MarkedText.ITALIC);
        boolean volume = Numerals.atEnd(facts.get(i).text(), ")")
                && (pages || Numerals.around(facts.get(i).text(), "-–", true));
        return volume || (slanted && pages);
    }
}
