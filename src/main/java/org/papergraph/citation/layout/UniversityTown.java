package org.papergraph.citation.layout;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.Sep;

/// Finds towns that stand for their universities elsewhere, where a press or a state behind them says that a book was
/// printed there: "Oxford, Oxford University Press, 1998", "Cambridge, Mass., MIT Press", "Berkeley, CA: Marin".
final class UniversityTown {
    private static final double SURE = 6;
    private static final Set<String> TOWNS = Set.of(
            "oxford", "cambridge", "berkeley", "princeton", "stanford", "durham", "bologna", "leiden", "heidelberg");
    private static final Pattern STATE =
            Pattern.compile("Mass\\.?|MA|CA|Calif\\.?|N\\.? ?J\\.?|NC|UK|England|E\\.?U\\.?A\\.?|USA");

    private UniversityTown() {}

    /// Adds to the evidence of town and state.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        for (int i = 1; i + 1 < atoms.size(); i++) {
            Sep sep = atoms.get(i + 1).before();
            if ((sep != Sep.COMMA && sep != Sep.COLON) || !isTown(atoms.get(i), facts.get(i))) {
                continue;
            }
            boolean state = STATE.matcher(facts.get(i + 1).text()).matches();
            if (state || facts.get(i + 1).is(Token.PUBLISHER)) {
                place(evidence[i]);
            }
            if (state) {
                place(evidence[i + 1]);
            }
        }
    }

    private static void place(double[] score) {
        score[Label.KIND.place()] = SURE;
        score[Label.BODY.place()] -= SURE;
    }

    private static boolean isTown(Atom atom, AtomFacts facts) {
        return facts.body() >= 2
                && facts.words() == 1
                && atom.bracket() == 0
                && !atom.isMarked()
                && atom.quote() == 0
                && TOWNS.contains(facts.text().toLowerCase(Locale.ROOT));
    }
}
