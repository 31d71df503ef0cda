package org.papergraph.citation.labelling;

import java.util.List;
import java.util.Set;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Sep;
import org.papergraph.citation.text.Statements;

/// The order of a reference that begins with a list of names: behind the names and perhaps the year stands the title,
/// subtitle and all, and no further author.
final class ReferenceOrder {
    private static final double BEGINS = 2;
    private static final double GOES_ON = 2.5;
    private static final double NO_AUTHOR = 4;
    /// More than a year or a place says by itself.
    private static final double SENTENCE = 5;
    private static final double PUBLISHER = 3.2;
    private static final double UNKNOWN = 1.5;
    private static final double SOURCE = 3.5;
    /// What may stand before words of a title.
    private static final Set<Sep> WITHIN =
            Set.of(Sep.COMMA, Sep.COLON, Sep.OPEN, Sep.CLOSE, Sep.SPACE, Sep.DASH, Sep.WRAP);
    private static final Set<Token> OTHER =
            Set.of(Token.DATE, Token.NUMBERS, Token.IDENTIFIER, Token.PLACE, Token.PUBLISHER, Token.KIND, Token.ET_AL);

    private final List<Atom> atoms;
    private final List<AtomFacts> facts;
    private final double[][] evidence;
    private final boolean books;

    /// @param books whether the section holds books
    ReferenceOrder(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence, boolean books) {
        this.atoms = atoms;
        this.facts = facts;
        this.evidence = evidence;
        this.books = books;
    }

    /// Adds to the evidence of the atoms behind the names.
    ///
    /// @param names how many atoms the list of names takes
    void weigh(int names) {
        if (names == 0 || names == atoms.size()) {
            return;
        }
        int title = names;
        while (title < atoms.size() && (goesOnNaming(title) || isBetween(title))) {
            evidence[title][Label.AUTHOR.place()] += isBetween(title) ? 0 : BEGINS;
            title++;
        }
        for (int i = title; i < atoms.size(); i++) {
            evidence[i][Label.AUTHOR.place()] -= atoms.get(i).before() == Sep.BY ? 0 : NO_AUTHOR;
        }
        if (title == atoms.size() || OTHER.contains(facts.get(title).token())) {
            return;
        }
        evidence[title][Label.TITLE.place()] += BEGINS;
        int end = endOfSentence(title);
        for (int i = title + 1; i < end; i++) {
            entitle(i);
            evidence[i][Label.TITLE.place()] += SENTENCE;
            evidence[i][Label.DATE.place()] -= SENTENCE;
            evidence[i][Label.NUMBERS.place()] -= SENTENCE;
        }
        while (end < atoms.size() && isSubtitle(title, end)) {
            entitle(end);
            end++;
        }
        sentences(end);
        publisher(title, end);
        lastSentence(title, end);
        int quote = atoms.get(title).quote();
        while (quote > 0 && end < atoms.size() && atoms.get(end).quote() == quote) {
            end++;
        }
        if (quote > 0) {
            source(end);
        }
    }

    /// "(2014). Wages in Lund, 1880s-1920s. *Journal*": behind a year in brackets all words up to the next full stop or
    /// change of marks are the title, places and years too.
    private int endOfSentence(int title) {
        Atom year = atoms.get(title - 1);
        int end = title + 1;
        while (end < atoms.size() && isWithin(title, end)) {
            end++;
        }
        boolean closed =
                end < atoms.size() && (atoms.get(end).before() == Sep.STOP || isSlanted(end) != isSlanted(title));
        return facts.get(title - 1).is(Token.DATE) && year.bracket() == '(' && closed ? end : title + 1;
    }

    private boolean isWithin(int title, int i) {
        Atom atom = atoms.get(i);
        boolean numbers = atom.bracket() != 0 && facts.get(i).is(Token.NUMBERS);
        return WITHIN.contains(atom.before())
                && !numbers
                && !facts.get(i).is(Token.KIND)
                && isSlanted(i) == isSlanted(title)
                && atom.link() == atoms.get(title).link()
                && atom.quote() == atoms.get(title).quote()
                && facts.get(i).venue() < 2
                && !facts.get(i).is(Token.IDENTIFIER);
    }

    private boolean isSlanted(int i) {
        return atoms.get(i).is(MarkedText.ITALIC);
    }

    /// "“A title.” Social Circles", "“A title.” Ledger: Journal of the Book Society": few capitalised words behind a
    /// title in quotation marks.
    private void source(int from) {
        int last = from;
        while (last + 1 < atoms.size() && atoms.get(last + 1).before() == Sep.COLON && isPlain(last + 1)) {
            last++;
        }
        boolean ends =
                last >= atoms.size() - 1 || OTHER.contains(facts.get(last + 1).token());
        if (ends
                && from < atoms.size()
                && isPlain(from)
                && facts.get(from).lower() <= 2
                && Character.isUpperCase(facts.get(from).text().charAt(0))) {
            for (int i = from; i <= last; i++) {
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
            evidence[i][Label.VENUE.place()] -= BEGINS;
        } else if (sentence) {
            evidence[i][Label.PUBLISHER.place()] = Math.max(evidence[i][Label.PUBLISHER.place()], UNKNOWN);
            evidence[i][Label.TITLE.place()] -= BEGINS;
        }
    }

    /// "Lind, A. 2019. Counting birds in the marsh. Remote Sensing in Marshes": behind a title in small letters a last
    /// sentence in capitals names what it came out in.
    private void lastSentence(int title, int from) {
        int i = atoms.size() - 1;
        while (i > from && facts.get(i).is(Token.NUMBERS)) {
            i--;
        }
        boolean sentence = i == from
                && atoms.get(i).before() == Sep.STOP
                && facts.get(i).token() == Token.NONE
                && facts.get(i).content() == 0
                && facts.get(i).words() <= 8
                && !facts.get(i).startsLower()
                && !atoms.get(i).isMarked();
        if (sentence && facts.get(title).content() > 1 && !atoms.get(title).isMarked() && !books) {
            evidence[i][Label.VENUE.place()] += SOURCE;
            evidence[i][Label.TITLE.place()] -= BEGINS;
            evidence[i][Label.NOTE.place()] -= BEGINS;
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

    /// "Lind, A., and Bo Kim. …": the list goes on with names in reading order.
    private boolean goesOnNaming(int i) {
        Sep sep = atoms.get(i).before();
        return facts.get(i).is(Token.ET_AL)
                || ((sep == Sep.COMMA || sep == Sep.SPACE) && facts.get(i).name() > 0);
    }

    /// The year, or the mark of editors.
    private boolean isBetween(int i) {
        return facts.get(i).is(Token.DATE) || facts.get(i).is(Token.KIND);
    }

    private boolean isSubtitle(int title, int i) {
        Atom atom = atoms.get(i);
        if (OTHER.contains(facts.get(i).token())) {
            return false;
        }
        boolean marked = atom.isMarked();
        boolean colon = atom.before() == Sep.COLON;
        if (atoms.get(title).isMarked()) {
            boolean edition =
                    i + 1 < atoms.size() && Statements.is(facts.get(i + 1).text());
            return colon
                    && !marked
                    && (atom.small() || edition)
                    && atoms.get(i - 1).bracket() == 0;
        }
        boolean within = atom.before() == Sep.OPEN && atom.bracket() == '(' && isClosed(i);
        return (colon && !marked) || (atom.before() == Sep.WRAP && !marked) || within;
    }

    /// Whether the bracket stands before a subtitle, or ends with a sentence: "… of the marsh warbler (Acrocephalus
    /// palustris). …".
    private boolean isClosed(int i) {
        return facts.get(i).venue() < 2
                && i + 1 < atoms.size()
                && (atoms.get(i + 1).before() == Sep.COLON
                        || (atoms.get(i + 1).before() == Sep.STOP
                                && (atoms.get(i).small() || atoms.get(i).is(MarkedText.ITALIC))));
    }

    /// "Refactoring. Improving the design. 2nd ed.": sentences up to what is said of the edition.
    private void sentences(int from) {
        int end = from;
        while (end < atoms.size()
                && (atoms.get(end).before() == Sep.STOP || atoms.get(end).before() == Sep.COLON)
                && facts.get(end).token() == Token.NONE
                && facts.get(end).venue() < 2
                && !atoms.get(end).isMarked()) {
            end++;
        }
        boolean statement =
                end < atoms.size() && end > from && Statements.is(facts.get(end).text());
        for (int i = from; i < end && statement && end - from <= 3; i++) {
            entitle(i);
        }
    }

    private void entitle(int i) {
        evidence[i][Label.TITLE.place()] += GOES_ON;
        evidence[i][Label.NOTE.place()] -= GOES_ON;
        evidence[i][Label.VENUE.place()] -= 1;
    }
}
