package org.papergraph.citation.labelling;

import java.util.List;
import java.util.Set;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Sep;

/// What stands behind the title of a reference that begins with a list of names: the journal or the publisher, known or
/// not.
final class ReferenceSource {
    /// Words of a journal's name.
    static final int LONGEST = 10;
    /// Fields that words and marks tell by themselves.
    static final Set<Token> FIELDS =
            Set.of(Token.DATE, Token.NUMBERS, Token.IDENTIFIER, Token.PLACE, Token.PUBLISHER, Token.KIND, Token.ET_AL);

    private static final double DOUBT = 2;
    private static final double PUBLISHER = 3.2;
    private static final double UNKNOWN = 1.5;
    private static final double SOURCE = 3.5;

    private final List<Atom> atoms;
    private final List<AtomFacts> facts;
    private final double[][] evidence;
    private final boolean books;

    /// @param books whether the section holds books
    ReferenceSource(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence, boolean books) {
        this.atoms = atoms;
        this.facts = facts;
        this.evidence = evidence;
        this.books = books;
    }

    /// Adds to the evidence of the atoms behind a title.
    ///
    /// @param title place of its first atom
    /// @param from place of the first atom behind it
    void weigh(int title, int from) {
        container(from);
        publisher(title, from);
        lastSentence(title, from);
        numbered(from);
        slanted(title, from);
        quoted(title, from);
    }

    /// Whether an atom begins a sentence.
    static boolean isSentence(Atom atom) {
        return atom.before() == Sep.STOP || atom.before() == Sep.QUERY;
    }

    /// "Lind, A. (1978). Counting birds. In The language of marshes. Lund: Fenwick": the book that holds the work.
    private void container(int from) {
        for (int i = from; i < atoms.size(); i++) {
            String text = facts.get(i).text();
            boolean within = isSentence(atoms.get(i))
                    && text.startsWith("In ")
                    && text.length() > 3
                    && Character.isUpperCase(text.charAt(3))
                    && !atoms.get(i).isSpanned();
            if (within) {
                evidence[i][Label.VENUE.place()] += SOURCE;
                evidence[i][Label.TITLE.place()] -= DOUBT;
            }
        }
    }

    /// "Lind, A., 2012. Counting birds in the marsh. *Marsh News* [en ligne]": the only italics, behind a title without
    /// marks.
    private void slanted(int title, int from) {
        boolean source = from < atoms.size()
                && isSentence(atoms.get(from))
                && atoms.get(from).is(MarkedText.ITALIC)
                && !atoms.get(title).isMarked()
                && facts.get(from).token() == Token.NONE;
        for (int i = from; source && i < atoms.size() && atoms.get(i).is(MarkedText.ITALIC); i++) {
            evidence[i][Label.VENUE.place()] = Math.max(evidence[i][Label.VENUE.place()], 0) + SOURCE;
            evidence[i][Label.TITLE.place()] -= DOUBT;
            evidence[i][Label.NOTE.place()] -= DOUBT;
        }
    }

    /// "“A title.” Social Circles", "“A title.” Ledger: Journal of the Book Society": few capitalised words behind a
    /// title in quotation marks.
    private void quoted(int title, int from) {
        int quote = atoms.get(title).quote();
        int behind = from;
        while (quote > 0 && behind < atoms.size() && atoms.get(behind).quote() == quote) {
            behind++;
        }
        if (quote > 0) {
            source(behind);
        }
    }

    private void source(int behind) {
        int last = behind;
        while (last + 1 < atoms.size() && atoms.get(last + 1).before() == Sep.COLON && isPlain(last + 1)) {
            last++;
        }
        boolean ends =
                last >= atoms.size() - 1 || FIELDS.contains(facts.get(last + 1).token());
        if (ends
                && behind < atoms.size()
                && isPlain(behind)
                && facts.get(behind).lower() <= 2
                && Character.isUpperCase(facts.get(behind).text().charAt(0))) {
            for (int i = behind; i <= last; i++) {
                evidence[i][Label.VENUE.place()] += SOURCE;
            }
        }
    }

    private boolean isPlain(int i) {
        return facts.get(i).token() == Token.NONE
                && facts.get(i).words() <= 6
                && !atoms.get(i).isMarked();
    }

    /// "Lind A, Berg C (2013). *Title*, Fenwick.", "Lind, Ada. Title. Fenwick, 2013.": a short name at the end of the
    /// reference, or before the year that ends it, known or not. What brackets add behind it is a remark.
    private void publisher(int title, int from) {
        int i = atoms.size() - 1;
        while (i > from && atoms.get(i).bracket() != 0 && facts.get(i).token() == Token.NONE) {
            i--;
        }
        boolean dated = i > from && facts.get(i).is(Token.DATE) && atoms.get(i).before() == Sep.COMMA;
        i -= dated ? 1 : 0;
        if (i < from || !isHouse(i)) {
            return;
        }
        Sep sep = atoms.get(i).before();
        boolean sentence = dated && sep == Sep.STOP;
        boolean book = books || (atoms.get(title).is(MarkedText.ITALIC) && isPlainHouse(title, i));
        if (book && (sentence || (!dated && (sep == Sep.COMMA || sep == Sep.STOP)))) {
            evidence[i][Label.PUBLISHER.place()] = Math.max(evidence[i][Label.PUBLISHER.place()], 0) + PUBLISHER;
            evidence[i][Label.VENUE.place()] -= DOUBT;
        } else if (sentence) {
            evidence[i][Label.PUBLISHER.place()] = Math.max(evidence[i][Label.PUBLISHER.place()], UNKNOWN);
            evidence[i][Label.TITLE.place()] -= DOUBT;
        }
    }

    /// "Lind, A. 2019. Counting birds in the marsh. Remote Sensing in Marshes": behind a title in small letters a last
    /// sentence in capitals names what it came out in.
    private void lastSentence(int title, int from) {
        int i = atoms.size() - 1;
        while (i > from && (facts.get(i).is(Token.NUMBERS) || isStatus(i))) {
            i--;
        }
        boolean sentence = i == from
                && isSentence(atoms.get(i))
                && facts.get(i).token() == Token.NONE
                && facts.get(i).content() == 0
                && facts.get(i).words() <= 8
                && !facts.get(i).startsLower()
                && !atoms.get(i).isMarked();
        int content =
                facts.subList(title, from).stream().mapToInt(AtomFacts::content).sum();
        if (sentence && content > 1 && !atoms.get(title).isMarked() && !books) {
            evidence[i][Label.VENUE.place()] += SOURCE;
            evidence[i][Label.TITLE.place()] -= DOUBT;
            evidence[i][Label.NOTE.place()] -= DOUBT;
        }
    }

    /// "(accepted article, early view)"
    private boolean isStatus(int i) {
        return atoms.get(i).bracket() == '(' && facts.get(i).content() > 0;
    }

    /// "Lind A. Counting birds. Marsh Letters. 2019;4(1):7-9.": the last sentence before the numbers, known or not.
    private void numbered(int from) {
        int numbers = from + 1;
        while (numbers < atoms.size() && !facts.get(numbers).is(Token.NUMBERS)) {
            numbers++;
        }
        int i = numbers - 1;
        i -= i > from && facts.get(i).is(Token.DATE) ? 1 : 0;
        boolean source = numbers < atoms.size()
                && isSentence(atoms.get(i))
                && facts.get(i).token() == Token.NONE
                && facts.get(i).words() <= LONGEST
                && !facts.get(i).startsLower()
                && !atoms.get(i).isSpanned();
        if (source) {
            evidence[i][Label.VENUE.place()] += SOURCE;
            evidence[i][Label.TITLE.place()] -= DOUBT;
        }
    }

    /// Whether nothing speaks for a venue: the standards set titles of books in italics, not those of papers.
    private boolean isPlainHouse(int title, int i) {
        boolean venue = facts.subList(title + 1, i).stream().anyMatch(fact -> fact.venue() >= 2);
        return !venue
                && facts.get(i).venue() < 0.5
                && facts.get(i).name() < 1
                && atoms.get(i).before() == Sep.STOP;
    }

    private boolean isHouse(int i) {
        AtomFacts house = facts.get(i);
        return house.token() == Token.NONE
                && house.words() <= 4
                && house.content() == 0
                && house.venue() < 2.5
                && !atoms.get(i).isMarked()
                && Character.isUpperCase(house.text().charAt(0));
    }
}
