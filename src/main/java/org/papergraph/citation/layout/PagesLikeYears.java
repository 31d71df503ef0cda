package org.papergraph.citation.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.Sep;

/// Finds pages that look like years, "In Proceedings of …, 1926–40. Porto: Leme, 2021": a range behind a comma, and the
/// year elsewhere.
final class PagesLikeYears {
    private static final double SURE = 9;
    private static final Pattern RANGE = Pattern.compile("\\d{4}[-–]\\d{2,4}");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private PagesLikeYears() {}

    /// Changes the evidence of such a range.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        for (int i = 1; i < atoms.size(); i++) {
            boolean range = facts.get(i).is(Token.DATE)
                    && atoms.get(i).bracket() == 0
                    && (atoms.get(i).before() == Sep.COMMA || atoms.get(i).before() == Sep.COLON)
                    && RANGE.matcher(facts.get(i).text()).matches();
            if (range && facts.subList(i + 1, facts.size()).stream().anyMatch(PagesLikeYears::isYear)) {
                evidence[i][Label.NUMBERS.place()] = SURE;
                evidence[i][Label.DATE.place()] -= SURE;
            }
        }
    }

    private static boolean isYear(AtomFacts facts) {
        return facts.is(Token.DATE) && YEAR.matcher(facts.text()).matches();
    }
}
