package org.papergraph.citation.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.papergraph.citation.text.Boundaries;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Words;

/// Lists of names as BibTeX writes them, each with the family name first and all joined by "and": "Okonjo, Adaeze and
/// Lind, B. and Vogt, Claus". No other list has a comma in each name and none between them, so they are found wherever
/// they stand in an entry.
public final class JoinedNames {
    private static final String AND = " and ";
    /// Characters of the longest name, and names of the longest list, so that time stays linear on any text.
    private static final int LONGEST = 80;

    private static final int MOST = 200;
    /// Names of a list that none of them need be known for.
    private static final int SURELY = 4;
    /// What may stand before a list, but for the start of the text.
    private static final String BORDERS = ",;:([|\"“”.–—" + MarkedText.CELL + MarkedText.LINE + MarkedText.LABEL;

    private final MarkedText marked;
    private final String text;
    private final Vocabulary vocabulary;

    private JoinedNames(MarkedText marked, Vocabulary vocabulary) {
        this.marked = marked;
        this.text = marked.string();
        this.vocabulary = vocabulary;
    }

    /// The names of all such lists behind a place, in their order.
    public static List<LeadingNames.Name> in(MarkedText marked, int from, Vocabulary vocabulary) {
        String text = marked.string();
        JoinedNames joined = new JoinedNames(marked, vocabulary);
        List<LeadingNames.Name> found = new ArrayList<>();
        List<LeadingNames.Name> slanted = joined.slanted(from);
        if (!slanted.isEmpty()) {
            return slanted;
        }
        int end = from;
        for (int and = text.indexOf(AND, from);
                and >= 0 && found.size() < MOST;
                and = text.indexOf(AND, Math.max(end, and + 1))) {
            boolean inverted = NameLook.at(text, and + AND.length()).comma() > 0;
            int start = inverted ? joined.startBefore(and, end) : -1;
            List<LeadingNames.Name> names = start < 0 ? List.of() : joined.list(NameLook.at(text, start));
            if (!names.isEmpty()) {
                List<LeadingNames.Name> pairs =
                        joined.pairs(end, names.getFirst().start());
                end = names.getLast().end();
                if (!joined.areEditors(end)) {
                    found.addAll(pairs);
                    found.addAll(names);
                }
            }
        }
        return found;
    }

    /// "*Okonjo, Adaeze, Vogt, Claus, Lind, Per*" behind other words: inverted names with nothing but commas between,
    /// that fill a stretch of italics.
    private List<LeadingNames.Name> slanted(int from) {
        if (!marked.mayCarry(MarkedText.ITALIC)) {
            return List.of();
        }
        int start = from;
        while (start < text.length() && (marked.marks(start) & MarkedText.ITALIC) == 0) {
            start++;
        }
        int end = start;
        int commas = 0;
        while (end < text.length() && (marked.marks(end) & MarkedText.ITALIC) != 0) {
            commas += text.charAt(end) == ',' ? 1 : 0;
            end++;
        }
        if (start == 0 || commas < SURELY + 1 || commas % 2 == 0) {
            return List.of();
        }
        List<LeadingNames.Name> names = new ArrayList<>();
        int known = 0;
        Matcher pair = NameStyles.SLANTED_PAIR.matcher(text);
        int at = start;
        while (at < end && names.size() < MOST && pair.region(at, end).lookingAt()) {
            names.add(new LeadingNames.Name(at, pair.end(), pair.group(2) + " " + pair.group(1)));
            known += isKnown(pair.group(2)) ? 1 : 0;
            at = Math.min(end, pair.end() + 2);
        }
        return at == end && known * 2 >= names.size() ? names : List.of();
    }

    /// "Okonjo, Adaeze, Vogt, Claus, " before a list: inverted names with nothing but commas between, that fill the
    /// text up to it; empty where half of the given names are not known.
    private List<LeadingNames.Name> pairs(int from, int list) {
        List<LeadingNames.Name> pairs = new ArrayList<>();
        Matcher pair = NameStyles.INVERTED_PAIR.matcher(text).useTransparentBounds(true);
        int known = 0;
        int at = Boundaries.nextVisible(text, from);
        while (at < list && pairs.size() < MOST && pair.region(at, list).lookingAt()) {
            pairs.add(new LeadingNames.Name(at, pair.end(), pair.group(2) + " " + pair.group(1)));
            known += isKnown(pair.group(2)) ? 1 : 0;
            at = pair.end() + 2;
        }
        return at == list && known * 2 >= pairs.size() ? pairs : List.of();
    }

    /// The names of the list that begins at a place.
    static List<LeadingNames.Name> at(MarkedText marked, NameLook look, Vocabulary vocabulary) {
        return new JoinedNames(marked, vocabulary).list(look);
    }

    /// Whether the mark of editors stands behind names that end here.
    private boolean areEditors(int end) {
        return NameLook.mayHaveRole(text, end)
                && NameStyles.ROLE.matcher(text).region(end, text.length()).lookingAt();
    }

    /// Where the name before an "and" would begin, or -1.
    private int startBefore(int and, int least) {
        int reach = Math.max(least, and - LONGEST);
        int comma = text.substring(reach, and).lastIndexOf(", ");
        if (comma <= 0) {
            return -1;
        }
        int start = reach + comma;
        while (start > reach && !isBorder(start - 1)) {
            start--;
        }
        int by = text.substring(start, reach + comma).lastIndexOf(" by ");
        return Boundaries.nextVisible(text, by >= 0 ? start + by + " by ".length() : start);
    }

    private boolean isBorder(int i) {
        char c = text.charAt(i);
        boolean spaced = c == '.' || c == '-';
        return spaced ? text.charAt(i + 1) == ' ' : BORDERS.indexOf(c) >= 0;
    }

    private List<LeadingNames.Name> list(NameLook look) {
        if (!look.mayBeJoined()) {
            return List.of();
        }
        List<LeadingNames.Name> names = new ArrayList<>();
        int known = 0;
        boolean dotless = false;
        Matcher name = NameStyles.JOINED.matcher(text).useTransparentBounds(true);
        int at = look.at();
        boolean more = true;
        while (more && name.region(at, text.length()).lookingAt()) {
            if (isNatural(name.group(1))) {
                return List.of();
            }
            int end = endOnLine(name.start(2), name.end());
            String given = text.substring(name.start(2), end);
            known += isKnown(given) ? 1 : 0;
            dotless |= Character.isUpperCase(text.charAt(end - 1));
            names.add(new LeadingNames.Name(at, end, given + " " + name.group(1)));
            more = text.startsWith(AND, end);
            at = end + AND.length();
        }
        // No prose has so many commas and so many "and".
        int least = names.size() == 2 ? 2 : names.size() >= SURELY ? 0 : (names.size() + 1) / 2;
        least = fillCell(look.at(), names) ? 0 : least;
        if (names.size() < 2 || known < least) {
            return List.of();
        }
        return dotless ? LeadingNames.dotless(names) : names;
    }

    /// Whether names of uncommon words fill the cell of a table.
    private boolean fillCell(int start, List<LeadingNames.Name> names) {
        int end = names.isEmpty()
                ? 0
                : Boundaries.nextVisible(text, names.getLast().end());
        boolean cell = start > 0
                && text.lastIndexOf(MarkedText.CELL, start) >= 0
                && text.substring(text.lastIndexOf(MarkedText.CELL, start) + 1, start)
                        .isBlank()
                && (end >= text.length() || text.charAt(end) == MarkedText.CELL);
        return cell
                && names.stream()
                        .flatMap(name -> Words.split(name.written().toLowerCase(Locale.ROOT), " ").stream())
                        .noneMatch(vocabulary::isCommon);
    }

    /// End of a given name where the line or the marks of the text end within it.
    private int endOnLine(int start, int end) {
        for (int i = start; i < end; i++) {
            boolean ends = marked.wraps(i) || ((marked.marks(i + 1) ^ marked.marks(start)) & ~MarkedText.WRAP) != 0;
            if (text.charAt(i) == ' ' && ends) {
                return i;
            }
        }
        return end;
    }

    /// "Bo Kim, Nature": a known given name stands first, so that this is no family name.
    private boolean isNatural(String family) {
        String first = family.indexOf(' ') > 0 ? Words.first(family).toLowerCase(Locale.ROOT) : "";
        return !NameShape.isParticle(first) && vocabulary.lexicon().isGivenName(first);
    }

    /// Whether initials or a known given name stand behind the comma.
    private boolean isKnown(String given) {
        String first = Words.first(given).toLowerCase(Locale.ROOT);
        return given.indexOf('.') > 0
                || vocabulary.lexicon().isGivenName(first)
                || Pinyin.isName(first.replace("-", ""));
    }
}
