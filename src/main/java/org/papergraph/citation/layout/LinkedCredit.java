package org.papergraph.citation.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.Sep;

/// Finds who made a work, and where, behind the title in one link, told by the initials behind the family name:
/// "[Основы гидрологии, Зимин К.Л., СПбГУ](…)".
final class LinkedCredit {
    private static final double SURE = 7;
    /// Words of a body.
    private static final int LONGEST_BODY = 4;

    /// "Зимин К.Л.", "Зимин К.Л": initials stand together behind a family name.
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'’-]+ \\p{Lu}\\p{Ll}?\\.[ -]?(?:\\p{Lu}\\p{Ll}?\\.?)?");

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}\\p{L}*\\p{Lu}(?: .*)?");

    private LinkedCredit() {}

    /// Adds to the evidence of the names and of the body behind them.
    static void weigh(List<Atom> atoms, List<AtomFacts> facts, double[][] evidence) {
        int end = 0;
        while (end < atoms.size()
                && atoms.get(end).linked()
                && atoms.get(end).link() == atoms.getFirst().link()) {
            end++;
        }
        int names = 1;
        while (names < end && !isName(atoms.get(names), facts.get(names))) {
            names++;
        }
        int at = names;
        while (at < end && isName(atoms.get(at), facts.get(at))) {
            favour(evidence[at], Label.AUTHOR);
            at++;
        }
        if (names < at && at < end && isBody(atoms.get(at), facts.get(at))) {
            favour(evidence[at], Label.BODY);
        }
    }

    private static void favour(double[] evidence, Label label) {
        evidence[label.place()] = Math.max(evidence[label.place()], 0) + SURE;
        evidence[Label.TITLE.place()] -= SURE;
    }

    private static boolean isName(Atom atom, AtomFacts facts) {
        return atom.before() == Sep.COMMA
                && facts.name() > 0
                && NAME.matcher(facts.text()).matches();
    }

    private static boolean isBody(Atom atom, AtomFacts facts) {
        return atom.before() == Sep.COMMA
                && facts.token() == Token.NONE
                && facts.words() <= LONGEST_BODY
                && facts.venue() < 2
                && (facts.body() >= 2 || ACRONYM.matcher(facts.text()).matches());
    }
}
