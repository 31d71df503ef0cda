package org.papergraph.citation.layout;

import java.util.List;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.Scripts;
import org.papergraph.citation.text.Sep;

/// Finds who wrote the work before its title in the marks of East Asian scripts, "王力，《汉语史稿》", and the journal behind
/// it that carries them too, "《调位三论》. 《语文导报》".
final class EastAsianTitles {
    private static final double SURE = 5;
    private static final int LONGEST_NAME = 10;
    private static final int MOST_NAMES = 5;
    private static final double BODY = 3;
    /// How surely somebody is named whom a word says to have written.
    private static final double CREDITED = 2;

    private EastAsianTitles() {}

    /// Adds to the evidence of the names, the title and the journal.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        int title = 0;
        while (title < atoms.size() && atoms.get(title).quote() == 0) {
            title++;
        }
        if (title == atoms.size()
                || !Scripts.hasCjk(facts.get(title).text())
                || atoms.get(title).bracket() != 0) {
            return;
        }
        int end = title;
        while (end < atoms.size() && atoms.get(end).quote() == atoms.get(title).quote()) {
            end++;
        }
        if (end == atoms.size() || facts.subList(end, facts.size()).stream().anyMatch(EastAsianTitles::isImprint)) {
            names(atoms.subList(0, title), facts, evidence, atoms.get(title).before());
        }
        if (end < atoms.size() && isJournal(atoms.get(end), facts.get(end))) {
            for (int i = end;
                    i < atoms.size() && atoms.get(i).quote() == atoms.get(end).quote();
                    i++) {
                evidence[i][Label.VENUE.place()] = Math.max(evidence[i][Label.VENUE.place()], 0) + SURE;
                evidence[i][Label.TITLE.place()] -= SURE;
            }
        }
    }

    /// "기호적 인간 (노양진 저 | 서광사)", as Korean shops have it: the publisher behind those who wrote or translated.
    static void weighShop(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        for (int i = 2; i < atoms.size(); i++) {
            boolean house = atoms.get(i).before() == Sep.PIPE
                    && atoms.get(i).bracket() == '('
                    && atoms.get(i - 1).bracket() == '('
                    && (i + 1 == atoms.size() || atoms.get(i + 1).bracket() == 0)
                    && Scripts.hasCjk(facts.get(i).text())
                    && (facts.get(i - 1).name() >= CREDITED || facts.get(i - 1).is(Token.KIND));
            if (house) {
                evidence[i][Label.PUBLISHER.place()] = SURE;
                evidence[i][Label.TITLE.place()] -= SURE;
            }
            for (int j = i - 1; house && j > 0 && atoms.get(j).bracket() == '('; j--) {
                Label label = facts.get(j).is(Token.KIND) ? Label.KIND : Label.AUTHOR;
                evidence[j][label.place()] = Math.max(evidence[j][label.place()], 0) + SURE;
                evidence[j][Label.TITLE.place()] -= SURE;
            }
        }
    }

    private static void names(List<Atom> before, List<AtomFacts> facts, double[][] evidence, Sep behind) {
        // "*王力*《汉语史稿》": marks part what nothing else does.
        boolean marked =
                behind == Sep.SPACE && before.size() == 1 && before.getFirst().marks() != 0;
        boolean named = !before.isEmpty()
                && before.size() <= MOST_NAMES
                && (behind == Sep.COMMA || behind == Sep.COLON || marked);
        for (int i = 0; named && i < before.size(); i++) {
            named = ((marked || !before.get(i).isMarked()) && isName(before.get(i), facts.get(i)))
                    || (i == 0 && facts.get(i).is(Token.KIND));
        }
        for (int i = 0; named && i < before.size(); i++) {
            if (facts.get(i).token() == Token.NONE) {
                evidence[i][Label.AUTHOR.place()] = Math.max(evidence[i][Label.AUTHOR.place()], 0) + SURE;
                evidence[i][Label.TITLE.place()] -= SURE;
            }
        }
    }

    private static boolean isImprint(AtomFacts facts) {
        return facts.is(Token.PUBLISHER) || facts.is(Token.DATE) || facts.is(Token.IDENTIFIER);
    }

    private static boolean isName(Atom atom, AtomFacts facts) {
        return facts.token() == Token.NONE
                && facts.text().length() <= LONGEST_NAME
                && Scripts.hasCjk(facts.text())
                && facts.body() < BODY
                && (atom.before() == Sep.START || atom.before() == Sep.COMMA || atom.before() == Sep.CLOSE);
    }

    private static boolean isJournal(Atom atom, AtomFacts facts) {
        return atom.quote() > 0
                && atom.bracket() == 0
                && !atom.linked()
                && (atom.before() == Sep.STOP || atom.before() == Sep.COMMA)
                && Scripts.hasCjk(facts.text());
    }
}
