package org.papergraph.citation.layout;

import java.util.List;
import java.util.Locale;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.name.NameWord;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Sep;
import org.papergraph.citation.text.Words;

/// Finds what stands before a title in quotation marks or a link and only calls the work by its short name:
/// `**ReTap**: "Reading Taps"`, `Hopper (online): [Queues](…)`. It is no part of the title.
final class Nickname {
    private static final int LONGEST = 6;
    private static final double SURE = 4.5;
    private static final double NO_TITLE = 3;
    /// A single capitalised word may be the author's family name: the list decides.
    private static final double NEARLY_NAME = 0.5;

    private final List<Atom> atoms;
    private final List<AtomFacts> facts;

    private Nickname(List<Atom> atoms, List<AtomFacts> facts) {
        this.atoms = atoms;
        this.facts = facts;
    }

    /// Adds to the evidence of the atoms before the marked title.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        new Nickname(atoms, facts).weigh(evidence);
    }

    private void weigh(double[][] evidence) {
        int title = title();
        if (title < 1 || !leads(title)) {
            return;
        }
        boolean sure = isSure(title);
        for (int i = 0; i < title; i++) {
            double[] score = evidence[i];
            int kind = Label.KIND.place();
            score[Label.TITLE.place()] -= NO_TITLE;
            score[kind] = sure || i > 0 ? SURE : Math.max(score[kind], score[Label.AUTHOR.place()] - NEARLY_NAME);
        }
    }

    /// Place of the first atom of a linked or quoted title of some length, or -1.
    private int title() {
        for (int i = 0; i < atoms.size(); i++) {
            if (atoms.get(i).isSpanned() || isSlanted(i)) {
                int words = 0;
                for (int j = i; j < atoms.size() && (j == i || atoms.get(j).continues(atoms.get(j - 1))); j++) {
                    words += facts.get(j).words();
                }
                return words >= 3 ? i : -1;
            }
        }
        return -1;
    }

    /// "LRU-K: *The Page …*": italics behind a colon, of some length.
    private boolean isSlanted(int i) {
        Atom atom = atoms.get(i);
        return i == 1
                && atom.is(MarkedText.ITALIC)
                && !atoms.getFirst().is(MarkedText.ITALIC)
                && atom.before() == Sep.COLON
                && isWritten(facts.getFirst().text());
    }

    /// Whether all before the title is short, names nobody and is set off by a colon, a dash, bold or brackets, or by a
    /// full stop or, behind the name of a system, a comma before a link.
    private boolean leads(int title) {
        Atom first = atoms.getFirst();
        Sep sep = atoms.get(title).before();
        boolean set = sep == Sep.COLON
                || sep == Sep.DASH
                || (sep == Sep.STOP && title == 1 && facts.getFirst().words() > 1 && isLinkedPhrase(title))
                || (title == 1
                        && isLinkedPhrase(title)
                        && (sep == Sep.STOP || sep == Sep.COMMA)
                        && isSystem(facts.getFirst().text()))
                || ((sep == Sep.SPACE || sep == Sep.CLOSE) && (first.is(MarkedText.BOLD) || first.bracket() != 0));
        if (!set || atoms.get(title).cell() != first.cell()) {
            return false;
        }
        int words = 0;
        for (int i = 0; i < title; i++) {
            words += facts.get(i).words();
            boolean bracketed = atoms.get(i).bracket() != 0;
            if (!(i == 0 || bracketed) || !isFree(facts.get(i), bracketed)) {
                return false;
            }
        }
        return words <= LONGEST;
    }

    private boolean isLinkedPhrase(int title) {
        return atoms.get(title).linked() && facts.get(title).name() < 0;
    }

    /// "DESeq2", "edgeR", "Alpha++": written as no name of a person is, whatever mark follows.
    private static boolean isSystem(String word) {
        boolean shouted = word.chars().noneMatch(Character::isLowerCase);
        return word.endsWith("+") || (isWritten(word) && (!shouted || Words.hasDigit(word)));
    }

    private static boolean isFree(AtomFacts facts, boolean bracketed) {
        boolean name = facts.name() > 0 && !isWritten(facts.text()) && !(bracketed && facts.words() == 1);
        boolean counted = bracketed && facts.is(Token.NUMBERS);
        return (facts.token() == Token.NONE || counted) && facts.venue() < 2 && facts.body() < 2 && !name;
    }

    private boolean isSure(int title) {
        String nickname = facts.getFirst().text();
        return facts.getFirst().words() > 1
                || isWritten(nickname)
                || isSystem(nickname)
                || facts.get(title).text().toLowerCase(Locale.ROOT).startsWith(nickname.toLowerCase(Locale.ROOT));
    }

    /// Whether a word is written as names of systems are: capitals or digits inside it.
    private static boolean isWritten(String word) {
        return word.indexOf(' ') < 0
                && word.chars().skip(1).anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
                && (NameWord.isCamel(word)
                        || Words.hasDigit(word)
                        || word.chars().noneMatch(Character::isLowerCase)
                        || word.indexOf('-') > 0);
    }
}
