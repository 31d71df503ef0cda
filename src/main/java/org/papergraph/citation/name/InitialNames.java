package org.papergraph.citation.name;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.papergraph.citation.text.MarkedText;

/// The names that a reference begins with where initials or capitals tell family from given names: "Jones, G.M.,",
/// "Harel D.,", "SILVA, J. A.;".
final class InitialNames extends NameCollector {
    /// How the names stand, as the first one shows.
    private enum Style {
        COMMA,
        GIVEN_ONLY,
        TRAILING,
        BARE
    }

    private Style style = Style.COMMA;

    InitialNames(MarkedText marked, Vocabulary vocabulary) {
        super(marked.string(), vocabulary);
    }

    LeadingNames list(int from) {
        int at = from;
        while (at >= 0 && take(at)) {
            at = next();
        }
        if (names.isEmpty()) {
            return LeadingNames.NONE;
        }
        int end = names.getLast().end();
        boolean ends = stands(NameStyles.GOES_ON, end) && isList(end);
        long dotted =
                names.stream().filter(name -> name.written().indexOf('.') >= 0).count();
        boolean dotless = dotted * 2 <= names.size() && dotted < names.size();
        List<LeadingNames.Name> written = dotless ? LeadingNames.dotless(names) : names;
        return ends ? new LeadingNames(written, endOfRole(end)) : LeadingNames.NONE;
    }

    private boolean take(int at) {
        boolean first = names.isEmpty();
        NameLook look = NameLook.at(text, at);
        if (first || style != Style.TRAILING) {
            if (look.mayInvertDotted() && look.mayWriteSecond() && isSecondGiven(at)) {
                return false;
            }
            if ((look.mayInvertDotted() && name(NameStyles.INVERTED, at))
                    || (look.mayShout() && name(NameStyles.SHOUTED, at))) {
                style = Style.COMMA;
                return true;
            }
            if (look.mayInvertGiven() && name(NameStyles.INVERTED_GIVEN, at)) {
                style = first ? Style.GIVEN_ONLY : style;
                return true;
            }
            if (!first && look.mayBeginWithInitial() && inReadingOrder(NameStyles.NATURAL_INITIALS, at)) {
                return true;
            }
            if (look.mayInvertBare() && name(NameStyles.INVERTED_BARE, at, this::isInitials)) {
                style = first ? Style.BARE : style;
                return true;
            }
        }
        boolean shouted = style == Style.COMMA && look.mayTrail() && stands(NameStyles.SHOUTED_WORD, at);
        if ((first || style == Style.TRAILING || shouted)
                && look.mayTrail()
                && name(NameStyles.TRAILING, at, this::isInitials)) {
            style = shouted ? style : Style.TRAILING;
            return true;
        }
        return false;
    }

    /// "Green, T. Clifton": whether a known given name stands behind the first initial, so that it is written out.
    private boolean isSecondGiven(int at) {
        Matcher matcher = NameStyles.SECOND_GIVEN.matcher(text).region(at, text.length());
        return matcher.lookingAt()
                && vocabulary.lexicon().isGivenName(matcher.group(3).toLowerCase(Locale.ROOT));
    }

    /// Whether the given part of a name is no acronym; behind two names it cannot be one.
    private boolean isInitials(String family, String given) {
        return names.size() > 1
                || (!NameStyles.ACRONYMS.contains(given.replace(".", "")) && !(isCyrillic(family) && isNumeral(given)));
    }

    /// "Физика I": a Roman numeral behind a Cyrillic word is nobody's initial.
    private static boolean isNumeral(String given) {
        return given.chars().allMatch(c -> c == 'I' || c == 'V' || c == 'X');
    }

    private static boolean isCyrillic(String word) {
        return Character.UnicodeScript.of(word.charAt(0)) == Character.UnicodeScript.CYRILLIC;
    }

    /// Whether what was found is a list of names rather than the first words of something else.
    private boolean isList(int end) {
        boolean several = names.size() > 1;
        String lower = family.toLowerCase(Locale.ROOT);
        boolean joined = stands(NameStyles.BETWEEN, end);
        boolean natural = stands(NameStyles.NATURAL, end)
                || (!several && end + 1 < text.length() && Character.isUpperCase(text.charAt(end + 1)));
        boolean whole = family.indexOf(' ') > 0 && Character.isUpperCase(family.charAt(0));
        return switch (style) {
            case COMMA -> !(whole && natural);
            case GIVEN_ONLY -> !(whole && natural) && (several || !joined);
            case BARE -> several;
            case TRAILING ->
                several
                        || stands(NameStyles.DATED, end)
                        || (NameStyles.DOTS.matcher(given).matches()
                                && !vocabulary.isCommon(lower)
                                && !isNatural(lower, end));
        };
    }

    /// "Brendan J. Frey, …": a given name and an initial, the family name behind them.
    private boolean isNatural(String lower, int end) {
        boolean glued = given.indexOf('.') < given.length() - 1 && given.indexOf(' ') < 0;
        if (glued || end >= text.length() || text.charAt(end) != ' ') {
            return false;
        }
        return vocabulary.lexicon().isGivenName(lower)
                || (!isCyrillic(family) && text.indexOf("//", end) < 0 && stands(NameStyles.NATURAL, end));
    }
}
