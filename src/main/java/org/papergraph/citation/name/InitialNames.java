package org.papergraph.citation.name;

import java.util.Locale;
import java.util.regex.Matcher;
import org.papergraph.citation.text.Boundaries;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Words;

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

    /// Names written out between two with initials.
    private static final int MOST_PAIRS = 8;

    private Style style = Style.COMMA;

    InitialNames(MarkedText marked, Vocabulary vocabulary) {
        super(marked.string(), vocabulary);
    }

    LeadingNames list(NameLook look) {
        boolean more = take(look);
        while (more) {
            int at = next();
            more = at >= 0 && take(NameLook.at(text, at));
        }
        if (names.isEmpty()) {
            return LeadingNames.NONE;
        }
        int end = names.getLast().end();
        if (!(NameLook.goesOn(text, end) || stands(NameStyles.GOES_ON, end)) || !isList(end)) {
            return LeadingNames.NONE;
        }
        boolean alone = names.size() == 1 && style == Style.TRAILING && isBare();
        return new LeadingNames(alone || areDotless() ? LeadingNames.dotless(names) : names, endOfRole(end));
    }

    /// Whether at most half of the names, and not all, have full stops, and the initials of some have none.
    private boolean areDotless() {
        int dotted = 0;
        for (LeadingNames.Name name : names) {
            dotted += name.written().indexOf('.') >= 0 ? 1 : 0;
        }
        return dotted * 2 <= names.size()
                && names.stream()
                        .anyMatch(name ->
                                NameStyles.BARE_INITIALS.matcher(name.written()).lookingAt());
    }

    private boolean take(NameLook look) {
        boolean first = names.isEmpty();
        int at = look.at();
        if (first || style != Style.TRAILING) {
            if (look.mayInvertDotted() && look.mayWriteSecond() && isSecondGiven(at)) {
                return look.mayShout() && name(NameStyles.SHOUTED, at);
            }
            if ((look.mayInvertDotted() && (plain(look) || name(NameStyles.INVERTED, at)))
                    || (look.mayShout() && name(NameStyles.SHOUTED, at))) {
                style = Style.COMMA;
                return true;
            }
            if (look.mayInvertGiven() && name(NameStyles.INVERTED_GIVEN, at)) {
                style = first ? Style.GIVEN_ONLY : style;
                return true;
            }
            if (look.mayPair() && isPaired(at) && name(NameStyles.INVERTED_PAIR, at)) {
                style = Style.COMMA;
                return true;
            }
            if (!first && isNatural(look)) {
                return true;
            }
            if (look.mayInvertBare() && name(NameStyles.INVERTED_BARE, at, this::isInitials)) {
                style = first ? Style.BARE : style;
                return true;
            }
        }
        return takeTrailing(look, first);
    }

    private boolean takeTrailing(NameLook look, boolean first) {
        int at = look.at();
        if (style == Style.TRAILING && isLast(at) && inReadingOrder(NameStyles.NATURAL_BARE, at)) {
            return true;
        }
        boolean shouted = style == Style.COMMA && look.isShouted() && stands(NameStyles.SHOUTED_WORD, at);
        if ((first || style == Style.TRAILING || shouted)
                && look.mayTrail()
                && (name(NameStyles.TRAILING, at, this::isInitials)
                        || (isBeforeAnother(at) && name(NameStyles.TRAILING, at)))) {
            style = shouted ? style : Style.TRAILING;
            return true;
        }
        return false;
    }

    /// "Jones, G. M.,": the plainest form, which no expression is needed for.
    private boolean plain(NameLook look) {
        int end = look.endOfPlain();
        if (end < 0) {
            return false;
        }
        take(look.at(), end, text.substring(look.at(), look.comma()), text.substring(look.comma() + 2, end));
        return true;
    }

    /// "Lind, A., B. Vogt, and Mark A. Okafor": behind the first name the others may stand in reading order.
    private boolean isNatural(NameLook look) {
        int at = look.at();
        return (look.mayBeginWithInitial() && inReadingOrder(NameStyles.NATURAL_INITIALS, at))
                || (isGivenWritten(at) && inReadingOrder(NameStyles.NATURAL_GIVEN, at));
    }

    /// "Okafor, Ada, Lind, Bo, Vogt, C. D.": whether names written out stand in a list that ends with initials or "et
    /// al.", and some given name is known.
    private boolean isPaired(int from) {
        int at = from;
        int known = 0;
        for (int pairs = 0; pairs < MOST_PAIRS; pairs++) {
            Matcher pair = NameStyles.INVERTED_PAIR.matcher(text).region(at, text.length());
            if (!pair.lookingAt()) {
                break;
            }
            String given = Words.first(pair.group(2)).toLowerCase(Locale.ROOT);
            known += vocabulary.lexicon().isGivenName(given) || Pinyin.isName(given) ? 1 : 0;
            Matcher between = NameStyles.BETWEEN.matcher(text).region(pair.end(), text.length());
            if (!between.lookingAt()) {
                return false;
            }
            at = between.end();
        }
        boolean anchored = text.startsWith("et al", at)
                || stands(NameStyles.INVERTED, at)
                || stands(NameStyles.INVERTED_GIVEN, at);
        return at > from && known > 0 && anchored;
    }

    /// "Green, T. Clifton", "Leine, K. Rustin M.": whether a known given name stands behind the first initial, or a
    /// word
    /// between two, so that it is written out.
    private boolean isSecondGiven(int at) {
        Matcher matcher = NameStyles.SECOND_GIVEN.matcher(text).region(at, text.length());
        return matcher.lookingAt()
                && (matcher.group(2).endsWith(".")
                        || vocabulary.lexicon().isGivenName(matcher.group(3).toLowerCase(Locale.ROOT)));
    }

    /// Whether the given part of a name is no acronym; behind two names it cannot be one.
    private boolean isInitials(String family, String given) {
        return names.size() > 1
                || (!NameStyles.ACRONYMS.contains(given.replace(".", "")) && !(isCyrillic(family) && isNumeral(given)));
    }

    /// "Lind, A., Mark A. Okafor, and …": whether a known given name, or the last of the list,
    /// stands behind the first name.
    private boolean isGivenWritten(int at) {
        int end = text.indexOf(' ', at);
        return isLast(at)
                || (end > at
                        && vocabulary
                                .lexicon()
                                .isGivenName(text.substring(at, end).toLowerCase(Locale.ROOT)));
    }

    private boolean isLast(int at) {
        return text.startsWith("and ", at - 4) || text.startsWith("& ", at - 2);
    }

    /// "Phillips CV, Goodman KJ.": what may be an acronym stands before one more name.
    private boolean isBeforeAnother(int at) {
        Matcher name = NameStyles.TRAILING.matcher(text).region(at, text.length());
        if (!names.isEmpty()
                || !name.lookingAt()
                || Boundaries.charAt(text, name.end()) != ','
                || isCyrillic(name.group(1))) {
            return false;
        }
        Matcher another = NameStyles.TRAILING.matcher(text).region(name.end() + 2, text.length());
        return another.lookingAt()
                && !NameStyles.ACRONYMS.contains(another.group(2).replace(".", ""));
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
        return switch (style) {
            case COMMA -> !isWholeBefore(end);
            case GIVEN_ONLY -> !isWholeBefore(end) && (several || !stands(NameStyles.BETWEEN, end));
            case BARE -> several;
            case TRAILING ->
                several
                        || stands(NameStyles.DATED, end)
                        || (isBare() && !vocabulary.isCommon(lower))
                        || (NameStyles.DOTS.matcher(given).matches()
                                && !vocabulary.isCommon(lower)
                                && !isNatural(lower, end));
        };
    }

    /// Whether the family name has several words and what stands behind it goes on as names in reading order do.
    private boolean isWholeBefore(int end) {
        return family.indexOf(' ') > 0
                && Character.isUpperCase(family.charAt(0))
                && (stands(NameStyles.NATURAL, end)
                        || (names.size() == 1
                                && end + 1 < text.length()
                                && Character.isUpperCase(text.charAt(end + 1))));
    }

    /// "Pearl J. Causality. …" in a list that writes initials without full stops.
    private boolean isBare() {
        return vocabulary.hasBareInitials() && given.indexOf('.') == given.length() - 1;
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
