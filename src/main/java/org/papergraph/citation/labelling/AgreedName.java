package org.papergraph.citation.labelling;

import java.util.regex.Pattern;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.name.BareName;
import org.papergraph.citation.name.NameShape;

/// A bare family name, "A Title, *Okafor*, 1999". The word alone says little; that the other entries of the section
/// write authors with the same marks, or behind the title, says it.
final class AgreedName {
    /// What the agreement counts for.
    private static final double WEIGHT = 3;
    /// A name that needs no agreement.
    private static final double SURE = 1.2;

    /// How much likelier than a venue words in brackets are a name.
    private static final double BRACKETED = 1;
    private static final int LONGEST_BRACKETED = 3;
    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}[\\p{Ll}'’-]++(?: \\p{Lu}[\\p{L}'’-]++)+");

    private AgreedName() {}

    /// Whether an atom is known for a name by its words.
    static boolean isSure(AtomFacts facts) {
        return facts.name() >= SURE;
    }

    /// Adds to the scores of an atom's fields.
    ///
    /// @param agreed how much the section says for authors here, by marks or by what stands before
    static void weigh(Atom atom, AtomFacts facts, double agreed, double[] score) {
        if (agreed > 0 && mayBe(atom, facts)) {
            score[Label.AUTHOR.place()] += WEIGHT * agreed;
            score[Label.VENUE.place()] -= agreed;
        } else if (agreed > 0 && isBracketed(atom, facts)) {
            int author = Label.AUTHOR.place();
            score[author] = Math.max(score[author], score[Label.VENUE.place()] + BRACKETED);
        }
    }

    /// "(Olin Marsh, 1988)": two or three words that no list of names knows, where others of the section are names.
    private static boolean isBracketed(Atom atom, AtomFacts facts) {
        return atom.bracket() == '('
                && !atom.isMarked()
                && atom.quote() == 0
                && facts.words() > 1
                && facts.words() <= LONGEST_BRACKETED
                && facts.token() == AtomFacts.Token.NONE
                && facts.venue() == 0
                && facts.body() < 1
                && facts.lower() == 0
                && CAPITALISED.matcher(facts.text()).matches();
    }

    private static boolean mayBe(Atom atom, AtomFacts facts) {
        return !atom.linked()
                && atom.quote() == 0
                && facts.words() <= 4
                && facts.token() == AtomFacts.Token.NONE
                && facts.venue() == 0
                && facts.body() < 1
                && facts.name() > -2
                && NameShape.people(facts.text()).stream().allMatch(BareName::is);
    }
}
