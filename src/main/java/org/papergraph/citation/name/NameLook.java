package org.papergraph.citation.name;

import static org.papergraph.citation.text.Boundaries.charAt;

import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Words;

/// A look at what stands where a list of names may begin or go on: cheap signs without which none of the forms of
/// [NameStyles] holds, so that most of them need not be tried.
///
/// @param text of the entry
/// @param at where a name may begin
/// @param comma place of the comma behind the first words, or -1 where another mark ends them
record NameLook(String text, int at, int comma) {
    /// Characters of the longest family name.
    private static final int LONGEST = 120;
    /// Letters that a shortened given name has before its full stop.
    private static final int SHORTENED = 3;
    /// Words before initials that stand behind: particles, the family name, a suffix.
    private static final int TRAILED = 5;
    /// Letters of a particle, or its full stop.
    private static final int PARTICLE = 5;
    /// Marks between names.
    private static final String BETWEEN = "*†‡§¶,;&＆/…. \n";
    /// First letters of the words between names.
    private static final String JOINS = "aueyиod";

    static NameLook at(String text, int at) {
        int end = endOfWords(text, at);
        return new NameLook(text, at, charAt(text, end) == ',' ? end : -1);
    }

    /// End of what names are written with, or of what is too long for one, so that time stays linear on any text.
    private static int endOfWords(String text, int from) {
        int most = Math.min(text.length(), from + LONGEST);
        int end = from;
        while (end < most && isOfName(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfName(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == ' ' || c == '.' || c == '-' || c == '\'';
        }
        return Character.isLetter(c) || c == '’' || c == '‐' || isMark(c);
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /// Whether a family name and a comma may stand here, with a capital behind.
    boolean mayInvert() {
        return comma >= 0 && Character.isUpperCase(charAt(text, given()));
    }

    private int given() {
        return charAt(text, comma + 1) == ' ' ? comma + 2 : comma + 1;
    }

    /// "Okonjo, Adaeze and Lind, B.": whether two names may stand here, each with a comma, and nothing but "and"
    /// between.
    boolean mayBeJoined() {
        if (comma < 0) {
            return false;
        }
        int given = given();
        int end = endOfWords(text, isSuffix(given) ? Math.max(given, text.indexOf(',', given) + 1) : given);
        int and = text.indexOf(" and ", given);
        return and >= 0 && and < end && charAt(text, endOfWords(text, and + 1)) == ',';
    }

    /// "Jones, G.", "Jones, Jr., G."
    boolean mayInvertDotted() {
        return mayInvert() && (isShortened(given()) || isSuffix(given()));
    }

    /// "Green, T. Clifton"
    boolean mayWriteSecond() {
        int second = given() + 3;
        return charAt(text, second - 2) == '.'
                && charAt(text, second - 1) == ' '
                && Character.isUpperCase(charAt(text, second))
                && Character.isLowerCase(charAt(text, second + 1));
    }

    /// "Sutton, RS"
    boolean mayInvertBare() {
        return mayInvert() && !Character.isLowerCase(charAt(text, given() + 1));
    }

    /// "Dijkstra, Edsger W."
    boolean mayInvertGiven() {
        if (!mayInvert()) {
            return false;
        }
        int end = given();
        while (Character.isLetter(charAt(text, end)) || Words.isOneOf(charAt(text, end), "-'’")) {
            end++;
        }
        return (charAt(text, end) == ' ' && charAt(text, end + 2) == '.') || isSuffix(given());
    }

    /// "SILVA, João"
    boolean mayShout() {
        char second = charAt(text, at + 1);
        return mayInvert() && (Character.isUpperCase(second) || Words.isOneOf(second, "'’-"));
    }

    /// "SILVA": whether the first letters are capitals.
    boolean isShouted() {
        return Character.isUpperCase(charAt(text, at + 1)) && Character.isUpperCase(charAt(text, at + 2));
    }

    /// "J. A. Coyne"
    boolean mayBeginWithInitial() {
        return charAt(text, at + 1) == '.';
    }

    /// "Harel D.", "Smith JA": a capital behind the first words that is no first letter of a word.
    boolean mayTrail() {
        int words = 1;
        for (int i = at; words <= TRAILED && i < text.length() && isOfName(text.charAt(i)); i++) {
            boolean space = text.charAt(i) == ' ';
            boolean starts = space && Character.isUpperCase(charAt(text, i + 1));
            if (starts && (isShortened(i + 1) || !Character.isLowerCase(charAt(text, i + 2)))) {
                return true;
            }
            words += space ? 1 : 0;
        }
        return false;
    }

    /// "Okafor, Ada": one word before the comma, besides particles, and one in small letters but the first behind it.
    boolean mayPair() {
        if (!mayInvert() || !Character.isLowerCase(charAt(text, given() + 1))) {
            return false;
        }
        int space = text.indexOf(' ', at);
        return space > comma || space - at <= PARTICLE;
    }

    /// End of "Jones, G.-M.": a word in ASCII, a comma and initials, behind which no more can belong to the name, or -1
    int endOfPlain() {
        if (comma <= at || charAt(text, comma + 1) != ' ' || !isCapital(charAt(text, at))) {
            return -1;
        }
        for (int i = at + 1; i < comma; i++) {
            if (!isCapital((char) (text.charAt(i) & ~0x20))) {
                return -1;
            }
        }
        int end = comma + 2;
        int initial = end;
        while (isCapital(charAt(text, initial)) && charAt(text, initial + 1) == '.') {
            end = initial + 2;
            initial = charAt(text, end) == ' ' || charAt(text, end) == '-' ? end + 1 : end;
        }
        return end > comma + 2 && endsPlain(end) ? end : -1;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /// Whether a list goes on behind initials with no suffix, or ends before a bracket.
    private boolean endsPlain(int end) {
        char behind = charAt(text, end + 2);
        return charAt(text, end) == ','
                ? charAt(text, end + 1) == ' ' && behind != 'J' && behind != 'S' && behind != 'I'
                : text.startsWith(" (", end) || text.startsWith(" & ", end) || text.startsWith(" and ", end);
    }

    /// Whether a bracket, a mark, a capital or a digit stands behind names, as where the next field begins.
    static boolean goesOn(String text, int end) {
        char c = charAt(text, charAt(text, end) == ' ' ? end + 1 : end);
        return Character.isUpperCase(c) || (c >= '0' && c <= '9') || Words.isOneOf(c, "([\"“:.,;");
    }

    /// Whether the first letter of a word for editors stands behind names.
    static boolean mayHaveRole(String text, int end) {
        int at = end;
        while (Words.isOneOf(charAt(text, at), ", (")) {
            at++;
        }
        return "EeHhOoCcDdÉé".indexOf(charAt(text, at)) >= 0;
    }

    /// Whether a mark, a space and a capital stand behind a name, so that the next one begins.
    static boolean isListed(String text, int end) {
        char mark = charAt(text, end);
        return (mark == ',' || mark == ';')
                && charAt(text, end + 1) == ' '
                && Character.isUpperCase(charAt(text, end + 2));
    }

    /// Whether a mark, or the first letter of a word, that may join another name stands behind a name.
    static boolean mayGoOn(String text, int end) {
        char c = charAt(text, end);
        return (BETWEEN + JOINS).indexOf(c == ' ' ? charAt(text, end + 1) : c) >= 0;
    }

    /// Whether anything that closes a list of names in reading order stands behind such a list that begins here: a
    /// bracket, a quotation, a year behind a full stop, a word for editors, or italics.
    static boolean mayClose(MarkedText marked, int from) {
        String text = marked.string();
        boolean parted = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((marked.marks(i) & MarkedText.ITALIC) != 0) {
                return true;
            }
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
                continue;
            }
            char next = charAt(text, i + 1);
            boolean year = c == '.' && Character.isDigit(next == ' ' ? charAt(text, i + 2) : next);
            boolean editor = c == ' ' && text.startsWith("ed", i + 1);
            if (year || editor || c == '(' || c == '"' || c == '“') {
                return true;
            }
            // "Lind / Okafor: …", "Ada Lind u. a.: …": a colon ends a list too, and what closes it may stand anywhere.
            parted |= c == '/' || (c == ':' && charAt(text, i - 1) == '.');
            if (!parted && !isOfName(c) && BETWEEN.indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }

    private boolean isShortened(int start) {
        for (int i = start + 1; i <= start + SHORTENED; i++) {
            if (charAt(text, i) == '.') {
                return true;
            }
        }
        return false;
    }

    private boolean isSuffix(int start) {
        return text.startsWith("Jr", start) || text.startsWith("Sr", start) || text.startsWith("I", start);
    }
}
