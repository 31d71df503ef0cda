package org.papergraph.citation.name;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.papergraph.citation.text.Boundaries;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Words;

/// The authors that a reference begins with where initials or capitals tell family from given names, as the standards
/// for references have it: "Jones, G.M., Lind, E.B." (APA, Harvard), "Harel D., Pnueli A." (GOST, Vancouver),
/// "SILVA, J. A.; SOUZA, Ana" (ABNT, ISO 690). Full stops of initials end no field there, and where the list ends the
/// next field begins.
///
/// @param names in their order
/// @param end of the list, behind the last full stop of its initials
public record LeadingNames(List<Name> names, int end) {
    private static final int REACH = 60;
    /// Characters up to the colon or the number of the longest word before a reference.
    private static final int LONGEST_MARKER = 14;
    /// First letters of the words that may stand before a reference.
    private static final String MARKERS = "BbOoRrIiPpAaSsWwTtNn";

    /// First characters of the numbers that may.
    private static final String NUMBERS = "[(0123456789";

    /// Empty cells, and the marks of joint first authors.
    private static final String BEFORE = " *†‡" + MarkedText.CELL;

    /// Marks that do not stand in a label.
    private static final String LABEL_ENDS = ".,;:?!\"“”()[]" + MarkedText.CELL + MarkedText.LINE;

    static final LeadingNames NONE = new LeadingNames(List.of(), 0);

    /// A name.
    ///
    /// @param written in reading order
    public record Name(int start, int end, String written) {}

    /// Names at the start of a text, behind the number of the entry.
    public static LeadingNames of(MarkedText text, Vocabulary vocabulary) {
        String string = text.string();
        int from = endOfMarker(string);
        if (from + 4 >= string.length() || !Character.isLetter(string.charAt(from)) || !mayEnd(string, from)) {
            return NONE;
        }
        NameLook look = NameLook.at(string, from);
        List<Name> joined = JoinedNames.at(text, look, vocabulary);
        if (!joined.isEmpty()) {
            return new LeadingNames(joined, joined.getLast().end);
        }
        LeadingNames brief = new InitialNames(text, vocabulary).list(look);
        if (brief.names.isEmpty()) {
            brief = new WrittenNames(text, vocabulary).list(look);
        }
        return brief.names.isEmpty() || isTitleAndName(text, brief.names.getFirst())
                ? behindLabel(text, from, vocabulary)
                : brief;
    }

    /// "*Orthodoxies*, G.K. Lind": italics end within what looks like a name and its initials.
    private static boolean isTitleAndName(MarkedText text, Name name) {
        return ((text.marks(name.start) ^ text.marks(name.end - 1)) & MarkedText.ITALIC) != 0;
    }

    /// "Overview: Lee, A. 2017. …": names and a year behind what the list says the reference is for.
    private static LeadingNames behindLabel(MarkedText text, int from, Vocabulary vocabulary) {
        String string = text.string();
        int colon = string.indexOf(": ", from);
        if (colon < 0
                || colon > from + REACH
                || !Character.isUpperCase(string.charAt(from))
                || Words.hasAny(string.substring(from, colon), LABEL_ENDS)) {
            return NONE;
        }
        int start = Boundaries.nextVisible(string, colon + 1);
        LeadingNames names = start < string.length() && mayEnd(string, start)
                ? new InitialNames(text, vocabulary).list(NameLook.at(string, start))
                : NONE;
        boolean reference = !names.names.isEmpty()
                && (isNickname(string.substring(from, colon))
                        ? isSentence(string, names.end)
                        : NameStyles.YEAR
                                .matcher(string)
                                .region(names.end, string.length())
                                .lookingAt());
        return reference ? names : NONE;
    }

    /// "RRT*", "ORB-SLAM2": a single word that begins with several capitals or holds a number.
    private static boolean isNickname(String label) {
        return label.length() > 1
                && label.indexOf(' ') < 0
                && (Words.hasDigit(label)
                        || label.chars().filter(Character::isUpperCase).count() > 1);
    }

    /// Whether words enough for a title stand before the next full stop.
    private static boolean isSentence(String text, int from) {
        int start = Boundaries.nextVisible(text, from);
        int end = text.indexOf(". ", start);
        return Words.count(text.substring(start, end < 0 ? text.length() : end), ' ') > 2;
    }

    /// End of the number of the entry, or of a word such as "optional:", with which few entries begin, behind marks and
    /// empty cells, which another row of the table fills.
    private static int endOfMarker(String text) {
        int start = 0;
        while (start < text.length() && BEFORE.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        char c = Boundaries.charAt(text, start);
        boolean may = Character.isLetter(c)
                ? MARKERS.indexOf(c) >= 0 && mayMark(text, start)
                : c <= ' ' || NUMBERS.indexOf(c) >= 0;
        if (!may) {
            return start;
        }
        Matcher marker = NameStyles.MARKER.matcher(text).region(start, text.length());
        return marker.lookingAt() ? marker.end() : start;
    }

    /// Whether a number or a colon stands where those of a marker can.
    private static boolean mayMark(String text, int start) {
        for (int i = start; i < text.length() && i < start + LONGEST_MARKER; i++) {
            char c = text.charAt(i);
            if (c == ':' || (c >= '0' && c <= '9')) {
                return true;
            }
        }
        return false;
    }

    /// Whether a mark that parts or ends names stands among the first words.
    private static boolean mayEnd(String text, int from) {
        int end = Math.min(text.length(), from + REACH);
        for (int i = from; i < end; i++) {
            if (Words.isOneOf(text.charAt(i), ",.;(")) {
                return true;
            }
        }
        return false;
    }

    /// "Sutton RS, Barto AG. …": the full stop behind the last initial ends the list; "Y.-T." keeps its own.
    static List<Name> dotless(List<Name> names) {
        return names.stream()
                .map(name -> new Name(name.start, name.end, withoutOne(name.written)))
                .toList();
    }

    private static String withoutOne(String written) {
        boolean one = written.indexOf('.') == written.lastIndexOf('.');
        return one ? written.replace(".", "") : written;
    }

    /// The name that begins at a place, of names in their order; a paper may have thousands.
    static Optional<Name> at(List<Name> names, int start) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).start < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < names.size() && names.get(low).start == start ? Optional.of(names.get(low)) : Optional.empty();
    }
}
