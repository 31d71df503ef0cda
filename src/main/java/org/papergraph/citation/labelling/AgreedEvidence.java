package org.papergraph.citation.labelling;

import java.util.List;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;

/// What the entries of a section agree on, added to the evidence of one of them: what its marks mean, which words are
/// names, presses or bodies.
final class AgreedEvidence {
    private AgreedEvidence() {}

    /// Adds to the scores of the fields of all atoms.
    ///
    /// @param format on which the section has voted
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, Format format, double[][] scores) {
        boolean nameless = areNameless(facts);
        for (int i = 0; i < scores.length; i++) {
            double[] marks = format.marks(atoms.get(i));
            for (int label = 0; label < marks.length; label++) {
                scores[i][label] += marks[label];
            }
            if (i > 0 && mayBePress(atoms, facts, i)) {
                AgreedPress.weigh(atoms.get(i), facts.get(i), format, scores[i]);
            }
            if (i > 0) {
                AgreedBody.weigh(atoms.get(i), facts.get(i), format, scores[i]);
            }
            if (i > 0 && nameless) {
                Label before = facts.get(i - 1).is(Token.DATE) ? Label.DATE : Label.TITLE;
                double agreed = Math.max(
                        marks[Label.AUTHOR.place()],
                        format.authorsBehind(before, atoms.get(i).before()));
                AgreedName.weigh(atoms.get(i), facts.get(i), agreed, scores[i]);
            }
        }
    }

    private static boolean areNameless(List<AtomFacts> facts) {
        for (AtomFacts each : facts) {
            if (AgreedName.isSure(each)) {
                return false;
            }
        }
        return true;
    }

    /// Whether neither a title in quotation marks, as papers have, stands before an atom, nor a volume or pages behind
    /// it, perhaps with the year between.
    private static boolean mayBePress(List<Atom> atoms, List<AtomFacts> facts, int place) {
        int next = place + 1;
        next += next < facts.size() && facts.get(next).is(Token.DATE) ? 1 : 0;
        boolean counted = next < facts.size() && facts.get(next).is(Token.NUMBERS);
        return !counted && atoms.get(place - 1).quote() == 0;
    }
}
