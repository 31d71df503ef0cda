package org.papergraph.citation.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;

/// Tells the issue of a journal before its year, "2013: Den Deichen folgen. Zeitschrift für Watt, 2/2013", from a
/// month:
/// where the year stands alone too and pages follow, nobody says the month.
final class IssueOfYear {
    private static final double SURE = 12;
    private static final Pattern ISSUE = Pattern.compile("(?:Nr\\.|No\\.|Heft)? ?\\d{1,2}/((?:19|20)\\d\\d)");

    private IssueOfYear() {}

    /// Adds to the evidence of the issue.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        for (int i = 1; i + 1 < atoms.size(); i++) {
            String text = facts.get(i).text();
            boolean paged = facts.get(i).is(Token.DATE) && facts.get(i + 1).is(Token.NUMBERS);
            if (!paged || text.indexOf('/') < 0) {
                continue;
            }
            Matcher issue = ISSUE.matcher(text);
            if (issue.matches() && isYearElsewhere(facts, issue.group(1))) {
                evidence[i][Label.NUMBERS.place()] = Math.max(evidence[i][Label.NUMBERS.place()], 0) + SURE;
                evidence[i][Label.DATE.place()] -= SURE;
            }
        }
    }

    private static boolean isYearElsewhere(List<AtomFacts> facts, String year) {
        return facts.stream()
                .anyMatch(fact -> fact.is(Token.DATE)
                        && fact.text().startsWith(year)
                        && fact.text().length() <= year.length() + 1);
    }
}
