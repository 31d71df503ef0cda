package org.papergraph.citation.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Sep;

/// Finds journals in quotation marks behind a title in italics or on the line above, as Italian references have them:
/// "A. Lind, *La palude*, «Canneto», XII (1957), pp. 3-9".
final class QuotedJournal {
    private static final double SURE = 7;
    private static final int LONGEST = 6;
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]{1,7}");
    /// "a. 1 n. 10": the year of the journal, and the issue.
    private static final Pattern ANNATA = Pattern.compile("(?:a\\.|anno) ?[\\dIVXLC]+.*");

    private QuotedJournal() {}

    /// Adds to the evidence of journal and volume.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        for (int i = 1; i < atoms.size(); i++) {
            int end = atoms.get(i).quote() > 0 ? endOfQuotation(atoms, i) : i;
            if (end > i && isBehindTitle(atoms, i) && isCounted(atoms, facts, i, end)) {
                for (int at = i; at < end; at++) {
                    evidence[at][Label.VENUE.place()] = Math.max(evidence[at][Label.VENUE.place()], 0) + SURE;
                    evidence[at][Label.TITLE.place()] -= SURE;
                }
                if (isVolume(facts.get(end))) {
                    evidence[end][Label.NUMBERS.place()] = SURE;
                    evidence[end][Label.TITLE.place()] -= SURE;
                }
                return;
            }
        }
    }

    private static int endOfQuotation(List<Atom> atoms, int start) {
        int end = start;
        while (end < atoms.size() && atoms.get(end).quote() == atoms.get(start).quote()) {
            end++;
        }
        return end;
    }

    private static boolean isBehindTitle(List<Atom> atoms, int i) {
        Atom title = atoms.get(i - 1);
        Sep sep = atoms.get(i).before();
        boolean slanted = title.is(MarkedText.ITALIC)
                && title.quote() == 0
                && !atoms.get(i).is(MarkedText.ITALIC)
                && i > 1
                && (sep == Sep.COMMA || sep == Sep.IN);
        return slanted || (sep == Sep.LINE && title.quote() == 0);
    }

    /// Whether a few words are quoted, and a volume, an issue or the year stands behind them.
    private static boolean isCounted(List<Atom> atoms, List<AtomFacts> facts, int start, int end) {
        int words = 0;
        for (int at = start; at < end; at++) {
            words += facts.get(at).words();
        }
        return words <= LONGEST
                && end < atoms.size()
                && (facts.get(end).is(Token.NUMBERS) || facts.get(end).is(Token.DATE) || isVolume(facts.get(end)));
    }

    private static boolean isVolume(AtomFacts facts) {
        return ROMAN.matcher(facts.text()).matches()
                || ANNATA.matcher(facts.text()).matches();
    }
}
