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
    /// What may stand before words of a title.
    private static final Set<Sep> WITHIN =
            Set.of(Sep.COMMA, Sep.COLON, Sep.OPEN, Sep.CLOSE, Sep.SPACE, Sep.DASH, Sep.WRAP);

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
        if (title == atoms.size()
                || ReferenceSource.FIELDS.contains(facts.get(title).token())) {
            return;
        }
        evidence[title][Label.TITLE.place()] += BEGINS;
        int end = endOfSentence(title);
        // "STARD 2015: an updated list": a short name that begins the sentence names no venue.
        evidence[title][Label.VENUE.place()] -= end > title + 1 ? SENTENCE : 0;
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
        new ReferenceSource(atoms, facts, evidence, books).weigh(title, end);
    }

    /// "(2014). Wages in Lund, 1880s-1920s. *Journal*": behind a year in brackets all words up to the next full stop or
    /// change of marks are the title, places and years too; else those up to a full stop that a journal stands at.
    private int endOfSentence(int title) {
        Atom year = atoms.get(title - 1);
        int end = title + 1;
        while (end < atoms.size() && isWithin(title, end)) {
            end++;
        }
        boolean closed =
                end < atoms.size() && (atoms.get(end).before() == Sep.STOP || isSlanted(end) != isSlanted(title));
        boolean dated = facts.get(title - 1).is(Token.DATE) && year.bracket() == '(';
        return closed && (dated || isSource(end)) ? end : title + 1;
    }

    /// Whether a known venue, or words with numbers behind them, stand behind a full stop.
    private boolean isSource(int i) {
        boolean counted = i + 1 < atoms.size() && facts.get(i + 1).is(Token.NUMBERS);
        return ReferenceSource.isSentence(atoms.get(i))
                && !atoms.get(i).isSpanned()
                && facts.get(i).token() == Token.NONE
                && (facts.get(i).venue() >= 2 || (counted && facts.get(i).words() <= ReferenceSource.LONGEST));
    }

    private boolean isWithin(int title, int i) {
        Atom atom = atoms.get(i);
        boolean numbers = atom.bracket() != 0 && facts.get(i).is(Token.NUMBERS);
        // "A Title[J]": the kind of the source.
        boolean kind = facts.get(i).is(Token.KIND) || atom.bracket() == '[';
        return WITHIN.contains(atom.before())
                && !numbers
                && !kind
                && isSlanted(i) == isSlanted(title)
                && atom.link() == atoms.get(title).link()
                && atom.quote() == atoms.get(title).quote()
                && facts.get(i).venue() < 2
                && !facts.get(i).is(Token.IDENTIFIER);
    }

    private boolean isSlanted(int i) {
        return atoms.get(i).is(MarkedText.ITALIC);
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
        if (ReferenceSource.FIELDS.contains(facts.get(i).token())) {
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
                                && (facts.get(i).name() <= 0 || atoms.get(i).is(MarkedText.ITALIC))));
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
        evidence[i][Label.KIND.place()] -= GOES_ON;
        evidence[i][Label.VENUE.place()] -= 1;
    }
}
