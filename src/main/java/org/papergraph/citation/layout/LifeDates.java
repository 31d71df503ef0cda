package org.papergraph.citation.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.Label;

/// Tells the years in which an author lived from those of the work: "Ada Lind (1931–2019), “Reeds”", "Bo Okafor (b.
/// 1952), …".
final class LifeDates {
    private static final double SURE = 9;
    /// How surely what stands before them is a name.
    private static final double PERSON = 0.5;
    /// Of a life, in years.
    private static final int LEAST = 18;
    private static final int MOST = 110;

    private static final Pattern LIFE = Pattern.compile(
            "(?:ca?\\. ?)?(\\d{3,4})(?: ?[-–—]{1,3} ?(?:ca?\\. ?)?(\\d{3,4}))|(?:b\\.|born|geb\\.|\\*|né en|née en) ?\\d{4}");

    private LifeDates() {}

    /// Changes the evidence of the pieces of such a bracket.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        int open = 0;
        while (open < atoms.size() && atoms.get(open).bracket() == 0 && facts.get(open).name() >= PERSON) {
            open++;
        }
        int end = open;
        StringBuilder text = new StringBuilder();
        while (end < atoms.size() && atoms.get(end).bracket() == '(') {
            text.append(facts.get(end).text());
            end++;
        }
        if (open == 0 || open == end || end == atoms.size() || !isLife(text.toString())) {
            return;
        }
        for (int i = open; i < end; i++) {
            evidence[i][Label.KIND.place()] = SURE;
            evidence[i][Label.DATE.place()] -= SURE;
            evidence[i][Label.NUMBERS.place()] -= SURE;
        }
    }

    private static boolean isLife(String text) {
        Matcher life = LIFE.matcher(text);
        if (!life.matches()) {
            return false;
        }
        int years = life.group(1) == null ? LEAST : Integer.parseInt(life.group(2)) - Integer.parseInt(life.group(1));
        return years >= LEAST && years <= MOST;
    }
}
