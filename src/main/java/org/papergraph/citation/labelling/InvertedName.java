package org.papergraph.citation.labelling;

import java.util.List;
import java.util.regex.Pattern;
import org.papergraph.citation.atom.AtomFacts;
import org.papergraph.citation.atom.AtomFacts.Token;
import org.papergraph.citation.name.EtAl;
import org.papergraph.citation.name.NameShape;
import org.papergraph.citation.name.NameWord;

/// Knows the two halves of a name that is written with the family name first: "Okafor, Robert J.", "Luo, D.".
final class InvertedName {
    private static final Pattern GIVEN_INITIALS = Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}\\.?){1,2}");

    private InvertedName() {}

    /// Whether an atom is a given name, alone or with initials behind it, perhaps before "et al.".
    static boolean isGiven(AtomFacts facts) {
        String text = EtAl.without(facts.text());
        return text.length() == facts.text().length()
                ? (facts.words() == 1 && facts.name() > 1)
                        || (facts.name() > 3 && GIVEN_INITIALS.matcher(text).matches())
                : text.indexOf(' ') < 0 && facts.name() > 3;
    }

    /// Whether the first name in an atom is no more than initials.
    static boolean startsWithInitials(AtomFacts facts) {
        String text = facts.text();
        if (beginsWord(text)) {
            return false;
        }
        int end = 1;
        while (end < text.length() && " ,、".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (startsLikeNoJoiner(text) && !NameWord.isInitials(text.substring(0, end))) {
            return false;
        }
        List<String> people = NameShape.people(text);
        return !people.isEmpty() && NameWord.areInitials(people.getFirst());
    }

    /// Whether a capital and a small letter begin a word that is not cut short right behind them, "Yu.".
    private static boolean beginsWord(String text) {
        return text.length() > 2
                && Character.isUpperCase(text.charAt(0))
                && Character.isLowerCase(text.charAt(1))
                && text.charAt(2) != '.';
    }

    private static boolean startsLikeNoJoiner(String text) {
        return Character.isUpperCase(text.charAt(0)) || Character.isDigit(text.charAt(0));
    }

    /// Whether a word that names a place or a company may be a family name too.
    static boolean mayBeFamily(AtomFacts facts) {
        boolean other = facts.body() > 2 || facts.is(Token.PLACE);
        return other && facts.words() == 1 && !facts.startsLower();
    }

    /// Whether an atom may be no more than a family name, particles and all.
    static boolean isFamily(AtomFacts facts) {
        return facts.words() <= 4 && facts.name() > -1.5 && facts.token() == Token.NONE;
    }
}
