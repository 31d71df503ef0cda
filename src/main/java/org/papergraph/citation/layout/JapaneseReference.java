package org.papergraph.citation.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.Scripts;
import org.papergraph.citation.text.Sep;

/// Finds where a work came out behind the title of a Japanese reference, nothing but a space between, as the Japanese
/// Psychological Association has it: "一川 誠 (2016). 時間の使い方　河出書房新社", "…　心理学研究, *91*(1), 23–33".
final class JapaneseReference {
    private static final double SURE = 6;
    private static final int LONGEST = 14;
    private static final Pattern HOUSE = Pattern.compile(".*(?:書房|書店|出版|出版社|出版会|新社|社|堂|館|閣|院|舎|舍|林|局|研究所)");
    private static final Pattern JOURNAL = Pattern.compile(".*(?:研究|学報|雑誌|ジャーナル|紀要|論集|論叢|年報|季報|評論)");

    private JapaneseReference() {}

    /// Adds to the evidence of the publisher or the journal.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        int year = 0;
        while (year < atoms.size()
                && !(facts.get(year).is(Token.DATE) && atoms.get(year).bracket() == '(')) {
            year++;
        }
        if (year == 0
                || year + 2 >= atoms.size()
                || atoms.get(year + 1).before() != Sep.STOP
                || !Scripts.hasCjk(facts.get(year + 1).text())) {
            return;
        }
        int source = year + 2;
        while (source < atoms.size() && !isSource(atoms.get(source), facts.get(source))) {
            source++;
        }
        if (source == atoms.size()) {
            return;
        }
        boolean numbered = source + 1 < atoms.size() && facts.get(source + 1).is(Token.NUMBERS);
        String name = facts.get(source).text();
        boolean ends = source + 1 == atoms.size() || atoms.get(source + 1).before() != Sep.SPACE;
        boolean journal = numbered || (ends && JOURNAL.matcher(name).matches());
        boolean house = ends && HOUSE.matcher(name).matches();
        if (journal || house) {
            Label label = journal ? Label.VENUE : Label.PUBLISHER;
            evidence[source][label.place()] = Math.max(evidence[source][label.place()], 0) + SURE;
            evidence[source][Label.TITLE.place()] -= SURE;
            evidence[source][Label.BODY.place()] -= SURE;
            for (int i = year + 1; i < source; i++) {
                evidence[i][Label.TITLE.place()] += SURE / 2;
            }
        }
    }

    private static boolean isSource(Atom atom, AtomFacts facts) {
        return (atom.before() == Sep.SPACE || atom.before() == Sep.DASH)
                && !atom.isMarked()
                && atom.bracket() == 0
                && facts.text().length() <= LONGEST
                && (facts.token() == Token.NONE || facts.is(Token.PUBLISHER))
                && Scripts.hasCjk(facts.text());
    }
}
