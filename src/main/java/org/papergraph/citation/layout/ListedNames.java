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
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Sep;
import org.papergraph.citation.text.Words;

/// Finds names that say little alone but fill a place of their own together: all of a bracket, "(Okafor, Brandt &
/// Wei)", all before a title that is marked or stands behind a colon, "Okafor, Brandt: [A Title](…)", all before a
/// year in brackets that a title follows, "Okafor and Brandt (1999) A Title", the end of a link, "[A Title, Ann Lee and
/// Bo Kim](…)", or all behind a dash, "A Title – Okafor, Brandt, Wei".
///
/// Bare family names are but capitalised words; that every piece of the place is such a word is what tells them.
final class ListedNames {
    private static final double SURE = 4;
    private static final double OTHER = 3;
    /// Alone in a bracket that ends a link, a word is no part of the title; whether it is a name its section tells.
    private static final double LONE = 1.5;

    /// A name of which one part is known.
    private static final double KNOWN = 1.2;
    private static final int LONGEST = 40;

    private final List<Atom> atoms;
    private final List<AtomFacts> facts;
    private final double[][] evidence;

    private ListedNames(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        this.atoms = atoms;
        this.facts = facts;
        this.evidence = evidence;
    }

    /// Adds to the evidence of the atoms of such lists.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        ListedNames names = new ListedNames(atoms, facts, evidence);
        names.leading();
        names.beforeYear();
        for (int i = 0; i < atoms.size(); i++) {
            if (atoms.get(i).bracket() != 0 && atoms.get(i).before() == Sep.OPEN) {
                names.bracketed(i);
            }
            if (i > 0 && atoms.get(i).before() == Sep.DASH) {
                names.behindDash(i);
            }
            if (i > 0 && names.endsLink(i)) {
                names.endingLink(i);
            }
        }
    }

    private void leading() {
        int title = 0;
        while (title < atoms.size() && isPiece(title) && (title == 0 || (parts(title) && isLike(title)))) {
            title++;
        }
        if (title > 0
                && title < atoms.size()
                && beginsTitle(title)
                && isList(0, title, isMarkedBehindColon(title) ? 2 : 3)) {
            credit(0, title);
        }
    }

    private void beforeYear() {
        // "Ann Lee presents: Okafor (1999) …"
        int first =
                atoms.size() > 1 && facts.get(0).is(Token.KIND) && atoms.get(1).before() == Sep.COLON ? 1 : 0;
        int year = first;
        while (year < atoms.size() && isPiece(year) && (year == first || parts(year))) {
            year++;
        }
        int title = year + 1;
        if (year > first
                && title < atoms.size()
                && facts.get(year).is(Token.DATE)
                && atoms.get(year).bracket() == '('
                && beginsPlainTitle(title)
                && isUnmarked(first)
                && odd(first, year) == 0) {
            credit(first, year);
            evidence[title][Label.TITLE.place()] += OTHER;
        }
    }

    /// Whether words that are no names stand right behind the bracket of a year.
    private boolean beginsPlainTitle(int i) {
        AtomFacts fact = facts.get(i);
        return atoms.get(i).before() == Sep.CLOSE
                && !fact.startsLower()
                && fact.words() >= 2
                && fact.name() < KNOWN
                && fact.token() == Token.NONE
                && fact.body() < 2;
    }

    private boolean isUnmarked(int i) {
        return !atoms.get(i).linked() && (atoms.get(i).marks() & (MarkedText.BOLD | MarkedText.ITALIC)) == 0;
    }

    private void bracketed(int first) {
        char bracket = atoms.get(first).bracket();
        int last = first + 1;
        while (last < atoms.size()
                && atoms.get(last).bracket() == bracket
                && atoms.get(last).before() != Sep.OPEN) {
            last++;
        }
        int end = first;
        while (end < last && isPiece(end) && (end == first || parts(end))) {
            end++;
        }
        for (int i = end; i < last; i++) {
            if (!isSource(i)) {
                return;
            }
        }
        if (isList(first, end, 3)) {
            credit(first, end);
        } else if (end == last && end == first + 1 && isWord(facts.get(first)) && endsLink(first)) {
            evidence[first][Label.AUTHOR.place()] += LONE;
            evidence[first][Label.TITLE.place()] -= OTHER;
        }
    }

    /// Family names up to the end or a bracket.
    private void behindDash(int first) {
        int end = first;
        while (end < atoms.size()
                && isPiece(end)
                && (end == first || parts(end))
                && atoms.get(end).bracket() == 0) {
            end++;
        }
        boolean closed = end == atoms.size() || atoms.get(end).before() == Sep.OPEN;
        boolean titled =
                facts.get(first - 1).words() >= 3 && facts.get(first - 1).name() < 0;
        if (closed && titled && isList(first, end, 3)) {
            credit(first, end);
        } else if (titled
                && end == first + 1
                && end + 1 == atoms.size()
                && facts.get(end).is(Token.DATE)
                && isWord(facts.get(first))) {
            // "A Title - Okafor 1999"
            evidence[first][Label.AUTHOR.place()] += LONE;
            evidence[first][Label.TITLE.place()] -= OTHER;
        }
    }

    /// Whole names behind commas, one of them known.
    private void endingLink(int last) {
        int first = last + 1;
        double surest = 0;
        while (first > 1 && isWhole(first - 1)) {
            first--;
            surest = Math.max(surest, facts.get(first).name());
        }
        if (surest >= KNOWN && atoms.get(first - 1).link() == atoms.get(last).link()) {
            credit(first, last + 1);
        }
    }

    private boolean isWhole(int i) {
        AtomFacts fact = facts.get(i);
        return atoms.get(i).before() == Sep.COMMA
                && fact.name() > 0
                && fact.token() == Token.NONE
                && fact.text().length() <= 2 * LONGEST
                && NameShape.people(fact.text()).stream().allMatch(name -> name.indexOf(' ') > 0);
    }

    /// Whether an atom is the last of a link whose other words stand before the bracket.
    private boolean endsLink(int i) {
        Atom atom = atoms.get(i);
        return atom.linked()
                && i > 0
                && atoms.get(i - 1).link() == atom.link()
                && (i + 1 == atoms.size() || atoms.get(i + 1).link() != atom.link());
    }

    /// When or where the work came out, behind the names.
    private boolean isSource(int i) {
        return facts.get(i).is(Token.DATE)
                || facts.get(i).is(Token.NUMBERS)
                || facts.get(i).venue() >= 2;
    }

    /// "Ann Lee, Bo Kim, TreeNet: …": behind whole names a single word is none.
    private boolean isLike(int i) {
        return facts.get(0).words() == 1
                || facts.get(i).words() > 1
                || facts.get(i).is(Token.ET_AL);
    }

    private boolean parts(int i) {
        Sep sep = atoms.get(i).before();
        return sep == Sep.COMMA
                || sep == Sep.SEMICOLON
                || (sep == Sep.SPACE && facts.get(i).is(Token.ET_AL));
    }

    /// Whether what stands here looks like the title that the names belong to.
    private boolean beginsTitle(int i) {
        Atom atom = atoms.get(i);
        Sep sep = atom.before();
        if ((facts.get(i).words() < 2 && sep != Sep.COLON)
                || atoms.get(0).linked()
                || atoms.get(0).is(MarkedText.BOLD)) {
            return false;
        }
        boolean marked = atom.linked() || atom.quote() > 0 || atom.is(MarkedText.BOLD);
        boolean free = facts.get(i).token() == Token.NONE
                && facts.get(i).venue() < 2
                && facts.get(i).body() < 2;
        boolean words = facts.get(i).words() >= 3 && facts.get(i).name() < 0 && free;
        return marked
                ? sep == Sep.COLON || sep == Sep.STOP || sep == Sep.COMMA || sep == Sep.DASH || sep == Sep.SPACE
                : words && (sep == Sep.COLON || (sep == Sep.STOP && atom.is(MarkedText.ITALIC)));
    }

    /// Whether an atom holds nothing but names or words that may be names.
    private boolean isPiece(int i) {
        AtomFacts fact = facts.get(i);
        if (fact.is(Token.ET_AL)) {
            return i > 0;
        }
        if (fact.text().length() > LONGEST
                || fact.is(Token.DATE)
                || atoms.get(i).quote() > 0) {
            return false;
        }
        return fact.name() >= 1.2
                || NameShape.people(EtAl.without(fact.text())).stream().allMatch(BareName::is);
    }

    private boolean isMarkedBehindColon(int i) {
        Atom atom = atoms.get(i);
        return atom.before() == Sep.COLON && (atom.linked() || atom.quote() > 0 || atom.is(MarkedText.BOLD));
    }

    /// Several pieces, or one before "et al.", most of which nothing else is known of.
    ///
    /// @param share of one in how many something else may be known
    private boolean isList(int from, int to, int share) {
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
    private int odd(int from, int to) {
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

    private static boolean isWord(AtomFacts fact) {
        return fact.words() == 1 && !isOdd(fact);
    }

    private void credit(int from, int to) {
        for (int i = from; i < to; i++) {
            double[] score = evidence[i];
            score[Label.AUTHOR.place()] = Math.max(score[Label.AUTHOR.place()], 0) + SURE;
            score[Label.TITLE.place()] -= OTHER;
            score[Label.VENUE.place()] -= OTHER;
            score[Label.KIND.place()] -= OTHER;
        }
    }
}
