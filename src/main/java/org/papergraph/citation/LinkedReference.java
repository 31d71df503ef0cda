package org.papergraph.citation;

import java.util.List;
import org.papergraph.citation.AtomFacts.Token;

/// Tells links that carry a whole reference, people and year included, from those that carry a title: the former do not
/// mark the title. "[Lee, A. 2017. A Title. Journal 8:5-9](…)", "[Lee (2017) "A Title"](…)", "["A Title." Journal](…)".
final class LinkedReference {
    /// Atoms that a whole reference has at least.
    private static final int WHOLE = 5;
    /// How surely a name is one where nothing marks it.
    private static final double PERSON = 1.9;
    /// How surely at least a word before a year is a family name.
    private static final double FAMILY = -1.5;

    private final List<Atom> atoms;
    private final List<AtomFacts> facts;
    /// Atoms in the first link.
    private final int size;

    private LinkedReference(List<Atom> atoms, List<AtomFacts> facts) {
        this.atoms = atoms;
        this.facts = facts;
        int linked = 0;
        while (linked < atoms.size()
                && atoms.get(linked).linked()
                && atoms.get(linked).link() == atoms.getFirst().link()) {
            linked++;
        }
        this.size = linked;
    }

    /// How many of the first atoms lie in a link that carries all there is of a reference; none where it carries less.
    ///
    /// @param names how many atoms of a list of names the text begins with
    static int size(List<Atom> atoms, List<AtomFacts> facts, int names) {
        LinkedReference link = new LinkedReference(atoms, facts);
        return link.size > 1 && (link.isDated(names) || link.hasSource()) ? link.size : 0;
    }

    private boolean isDated(int names) {
        boolean dated = facts.subList(0, size).stream().anyMatch(fact -> fact.is(Token.DATE));
        boolean all = size == atoms.size() || names > 0;
        boolean peopleFirst = all && size + names >= WHOLE && facts.getFirst().name() > FAMILY;
        return dated && (peopleFirst || isTitleBehindYear() || (all && isCreditedBehind()));
    }

    /// "Lee and Kim (2017) A Title": family names, the year in brackets, and more.
    private boolean isTitleBehindYear() {
        int year = 0;
        while (year < size
                && (facts.get(year).name() > FAMILY || facts.get(year).is(Token.ET_AL))) {
            year++;
        }
        return year > 0
                && year + 1 < size
                && facts.get(year).is(Token.DATE)
                && atoms.get(year).bracket() == '(';
    }

    /// "A Title, Ann Lee, 1963": a person stands behind a mark between the first words and the year.
    private boolean isCreditedBehind() {
        int words = facts.getFirst().words();
        for (int i = 1; i < size && !facts.get(i).is(Token.DATE); i++) {
            Sep sep = atoms.get(i).before();
            boolean parted = sep == Sep.COMMA || sep == Sep.STOP || sep == Sep.SEMICOLON || sep == Sep.DASH;
            if (parted && facts.get(i).name() >= PERSON && words > 1) {
                return true;
            }
            words += facts.get(i).words();
        }
        return false;
    }

    /// Whether a title in quotation marks ends inside the link, and a year, italics or a venue follow.
    private boolean hasSource() {
        boolean quoted = false;
        for (int i = 0; i < size; i++) {
            Atom atom = atoms.get(i);
            boolean source = facts.get(i).is(Token.DATE)
                    || atom.is(MarkedText.ITALIC)
                    || facts.get(i).venue() >= 2;
            if (quoted && atom.quote() == 0 && source) {
                return true;
            }
            quoted |= atom.quote() > 0;
        }
        return false;
    }
}
