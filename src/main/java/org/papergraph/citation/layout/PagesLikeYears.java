package org.papergraph.citation.layout;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.Sep;

/// Finds pages that look like years, "In Proceedings of …, 1926–40. Porto: Leme, 2021": a range behind a comma and the
/// year behind it, or behind a volume and the year before it; and the only page behind a volume and a colon.
final class PagesLikeYears {
    private static final double SURE = 9;
    private static final Pattern RANGE = Pattern.compile("\\d{4}[-–]\\d{2,4}");
    private static final Pattern VOLUME = Pattern.compile("\\p{L}\\.? \\d{1,4}$");
    private static final Set<Sep> BEFORE = Set.of(Sep.COMMA, Sep.COLON, Sep.CLOSE);
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private PagesLikeYears() {}

    /// Changes the evidence of such a range.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        for (int i = 1; i < atoms.size(); i++) {
            if (facts.get(i).is(Token.DATE) && (isRange(atoms.get(i), facts, i) || isPage(atoms.get(i), facts, i))) {
                evidence[i][Label.NUMBERS.place()] = SURE;
                evidence[i][Label.DATE.place()] -= SURE;
            }
        }
    }

    private static boolean isRange(Atom atom, List<AtomFacts> facts, int i) {
        return atom.bracket() == 0
                && BEFORE.contains(atom.before())
                && RANGE.matcher(facts.get(i).text()).matches()
                && (isYear(facts, i + 1, facts.size()) || (isBehindVolume(facts, i) && isYear(facts, 0, i)));
    }

    /// "(2021) … 13(10): 1989": the only page.
    private static boolean isPage(Atom atom, List<AtomFacts> facts, int i) {
        return atom.before() == Sep.COLON
                && facts.get(i - 1).is(Token.NUMBERS)
                && YEAR.matcher(facts.get(i).text()).matches()
                && isYear(facts, 0, i);
    }

    private static boolean isYear(List<AtomFacts> facts, int from, int end) {
        return facts.subList(from, end).stream()
                .anyMatch(
                        fact -> fact.is(Token.DATE) && YEAR.matcher(fact.text()).matches());
    }

    /// "35(6), 1882–1893", "Marsh Physics 49 (1984) 1933–1942".
    private static boolean isBehindVolume(List<AtomFacts> facts, int i) {
        int volume = facts.get(i - 1).is(Token.DATE) ? i - 2 : i - 1;
        return volume > 0
                && (facts.get(volume).is(Token.NUMBERS)
                        || VOLUME.matcher(facts.get(volume).text()).find());
    }
}
