package org.papergraph.citation.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.citation.text.Lexicon;
import org.papergraph.citation.text.Plain;
import org.papergraph.citation.text.Scripts;
import org.papergraph.citation.text.Sep;
import org.papergraph.citation.text.Words;

/// Puts names into reading order where a list writes the family name first.
public final class NameOrder {
    private static final Pattern TRAILING = Pattern.compile(
            "^((?:(?:van|von|de|der|den|del|di|da|la|le|el|al)\\s+)*\\p{Lu}[\\p{L}'’-]*\\p{Ll}[\\p{L}'’-]"
                    + "*(?:\\s+\\p{Lu}[\\p{Ll}'’-]{2,})?)\\s+((?:\\p{Lu}\\.?[\\s-]?){1,3}\\p{Lu}?\\.?)$");

    private static final Set<String> NUMERALS = Set.of("I", "II", "III", "IV", "V");

    private final Lexicon lexicon;
    private final NameWriting writing;
    private boolean inverted;

    public NameOrder(Lexicon lexicon, NameWriting writing) {
        this.lexicon = lexicon;
        this.writing = writing;
    }

    private boolean isFamilyFirst() {
        return writing == NameWriting.FAMILY_FIRST;
    }

    /// Whether a name was found with its family part first.
    public boolean inverted() {
        return inverted;
    }

    public List<NamePiece> straighten(List<NamePiece> pieces) {
        if (writing == NameWriting.FAMILY_ONLY && pieces.stream().noneMatch(NameOrder::isWhole)) {
            return pieces;
        }
        if (pieces.size() < 2
                || pieces.stream()
                        .allMatch(piece -> Scripts.isCaseless(piece.text().codePointAt(0)))) {
            return new ArrayList<>(pieces);
        }
        List<NamePiece> groups = isAlternating(pieces) ? pairs(pieces) : byGroups(pieces);
        if (groups != null) {
            inverted = true;
            return groups;
        }
        List<NamePiece> ordered = new ArrayList<>();
        int i = 0;
        while (i < pieces.size()) {
            boolean pair = i + 1 < pieces.size() && isPair(pieces, i);
            if (pair) {
                inverted = true;
                ordered.add(joined(pieces.get(i), pieces.get(i + 1)));
                i += 2;
            } else {
                ordered.add(pieces.get(i));
                i++;
            }
        }
        return ordered;
    }

    /// "Okafor, Ada B., Lind, Bo": family and given names in turn, with nothing but commas between them, or with "and"
    /// before the last.
    private boolean isAlternating(List<NamePiece> pieces) {
        int names = pieces.size() / 2;
        int given = 0;
        int odd = 0;
        boolean closed = false;
        for (int i = 0; i < pieces.size(); i++) {
            NamePiece piece = pieces.get(i);
            boolean last = i > 0 && i == pieces.size() - 2;
            boolean parted = i > 0 && !(last && piece.joined()) && (piece.joined() || piece.before() != Sep.COMMA);
            closed |= last && piece.joined();
            if (parted
                    || (i % 2 == 0
                            ? !isFamilyAlone(piece, false)
                            : piece.words().size() > 3)) {
                return false;
            }
            given += i % 2 == 1 && isGiven(piece) ? 1 : 0;
            odd += i % 2 == 0 && isKnownGiven(piece) ? 1 : 0;
        }
        boolean pairs = (isFamilyFirst() || closed)
                ? given * 2 >= names && odd * 3 <= names * 2
                : given * 3 >= names * 2 && odd * 3 <= names;
        return names > 1 && pieces.size() % 2 == 0 && pairs;
    }

    private static List<NamePiece> pairs(List<NamePiece> pieces) {
        List<NamePiece> names = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i += 2) {
            names.add(joined(pieces.get(i), pieces.get(i + 1)));
        }
        return names;
    }

    /// "A, B; C, D" and "A, B and C, D": two pieces in every group, or null where that does not hold.
    private @org.jspecify.annotations.Nullable List<NamePiece> byGroups(List<NamePiece> pieces) {
        List<NamePiece> names = new ArrayList<>();
        int groups = 0;
        int given = 0;
        int sure = 0;
        boolean single = false;
        boolean listed = false;
        // What stands before the first name parts it from another field, and says nothing of names.
        boolean semicolons = false;
        for (int i = 1; i < pieces.size(); i++) {
            semicolons |= pieces.get(i).before() == Sep.SEMICOLON;
        }
        int i = 0;
        while (i < pieces.size()) {
            int end = i + 1;
            while (end < pieces.size()
                    && !pieces.get(end).joined()
                    && pieces.get(end).before() == Sep.COMMA) {
                end++;
            }
            int size = end - i;
            boolean lone = size == 1 && end == pieces.size() && groups > 0;
            boolean pair = size == 2
                    && isFamilyAlone(pieces.get(i), semicolons)
                    && pieces.get(i + 1).words().size() <= 4;
            if (!pair && !lone) {
                return null;
            }
            single |= lone && !isWhole(pieces.get(i));
            // "Ortiz, Lewis, and Brandt" lists family names, "Ortiz, Lewis and Brandt" does not.
            listed |= lone && pieces.get(i).before() == Sep.COMMA;
            given += pair && isGiven(pieces.get(i + 1)) ? 1 : 0;
            sure += pair && isKnownGiven(pieces.get(i + 1)) ? 1 : 0;
            names.add(pair ? joined(pieces.get(i), pieces.get(i + 1)) : pieces.get(i));
            groups += pair ? 1 : 0;
            i = end;
        }
        boolean pairs = groups >= 2 || (groups == 1 && names.size() == 2);
        return pairs && given * 2 >= groups && given > 0 && (!single || (sure > 0 && !listed)) ? names : null;
    }

    private static NamePiece joined(NamePiece family, NamePiece given) {
        return family.with(given.text() + " " + family.text());
    }

    /// Whether the piece at this place is a family name and the next one the given names that belong to it.
    private boolean isPair(List<NamePiece> pieces, int i) {
        NamePiece family = pieces.get(i);
        NamePiece given = pieces.get(i + 1);
        if (given.joined() || given.before() != Sep.COMMA || !isFamily(family)) {
            return false;
        }
        if (isInitialsOnly(given)) {
            return true;
        }
        if (isFamilyFirst() && i == 0 && isPairByStyle(pieces)) {
            return true;
        }
        if (!isFamilyAlone(family, false)) {
            return false;
        }
        if (given.words().size() > 3 || !isGiven(given)) {
            // "Tavanaei, Amirhossein, and Anthony S. Maida": all others are whole names, so this one must be too.
            boolean othersWhole = pieces.size() > 2
                    && pieces.subList(2, pieces.size()).stream()
                            .allMatch(piece -> piece.words().size() > 1);
            boolean single = given.words().size() == 1 && family.words().size() == 1;
            return i == 0 && single && (othersWhole || (isFamilyFirst() && pieces.size() == 2));
        }
        boolean alone = pieces.size() == i + 2;
        boolean nextIsFull = alone || isWhole(pieces.get(i + 2));
        return (i == 0 || inverted) && (nextIsFull || (inverted && isFamily(pieces.get(i + 2))));
    }

    /// Where the list writes the family name of the first author first, it does so here if all others are whole names.
    private boolean isPairByStyle(List<NamePiece> pieces) {
        NamePiece family = pieces.getFirst();
        NamePiece given = pieces.get(1);
        boolean othersWhole = pieces.subList(2, pieces.size()).stream().allMatch(NameOrder::isWhole);
        boolean known =
                lexicon.isGivenName(Plain.letters(family.words().getFirst().toLowerCase(Locale.ROOT)));
        return othersWhole
                && given.words().size() <= 3
                && (isFamilyAlone(family, false)
                        || (!known && given.words().size() == 1 && isFamilyAlone(family, true) && isGiven(given)));
    }

    /// Whether a piece has words besides a family name with its particles.
    private static boolean isWhole(NamePiece piece) {
        return full(piece) > 1;
    }

    /// How many words are no particles.
    private static int full(NamePiece piece) {
        int full = 0;
        for (String word : piece.words()) {
            boolean shouted = word.length() > 1
                    && piece.words().size() > 1
                    && !isSmall(word.charAt(word.length() - 1))
                    && word.equals(word.toUpperCase(Locale.ROOT));
            full += NameShape.isParticle(shouted ? word.toLowerCase(Locale.ROOT) : word) ? 0 : 1;
        }
        return full;
    }

    /// Most words end so and are not in capitals: then there is no need to write them so.
    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isFamily(NamePiece piece) {
        for (String word : piece.words()) {
            int stop = word.indexOf('.');
            // "J.", "P.Lindqvist"
            if (stop >= 0 && (NameWord.isInitials(word) || stop < word.length() - 1)) {
                return false;
            }
        }
        int full = full(piece);
        return full >= 1 && full <= 2 && (full == 1 || piece.words().size() <= 3);
    }

    /// One word besides particles; where semicolons part the names, or initials follow, a family name may have two.
    private static boolean isFamilyAlone(NamePiece piece, boolean semicolons) {
        return isFamily(piece) && (semicolons || full(piece) == 1);
    }

    private static boolean isInitialsOnly(NamePiece piece) {
        for (String word : piece.words()) {
            if (!NameWord.isInitials(word)
                    && !NameShape.isRole(word.replace(".", "").toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    private boolean isKnownGiven(NamePiece piece) {
        String first = Plain.letters(piece.words().getFirst().toLowerCase(Locale.ROOT));
        return lexicon.isGivenName(first) || isInitialsOnly(piece);
    }

    private boolean isGiven(NamePiece piece) {
        List<String> words = piece.words();
        String first = Plain.letters(unmarked(words.getFirst().toLowerCase(Locale.ROOT)));
        boolean known = lexicon.isGivenName(first)
                || NameWord.isInitials(words.getFirst())
                || (first.length() >= 4 && Pinyin.isName(first.replace("-", "")))
                || (first.indexOf('-') > 0 && lexicon.isGivenName(first.substring(0, first.indexOf('-'))));
        if (words.size() == 1) {
            return known;
        }
        boolean restInitials = true;
        boolean restGiven = true;
        for (String word : words.subList(1, words.size())) {
            restInitials &= NameWord.isInitials(word) || NameShape.isParticle(word);
            restGiven &= lexicon.isGivenName(Plain.letters(word.toLowerCase(Locale.ROOT)));
        }
        return restInitials || (known && restGiven);
    }

    private static String unmarked(String word) {
        return Words.hasAny(word, ".,*")
                ? word.replace(".", "").replace(",", "").replace("*", "")
                : word;
    }

    /// "Krizhevsky A" in reading order.
    public static String initialsFirst(String name) {
        String last = Words.last(name);
        if (last.length() > 8 || last.length() == name.length() || !NameWord.isInitials(last)) {
            return name;
        }
        var matcher = TRAILING.matcher(name);
        if (!matcher.matches()) {
            return name;
        }
        String initials = matcher.group(2).strip();
        boolean family = matcher.group(1).indexOf(' ') < 0;
        return NUMERALS.contains(initials) && (initials.length() > 1 || !family)
                ? name
                : initials + " " + matcher.group(1);
    }
}
