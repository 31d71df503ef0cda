package org.papergraph.citation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Decides whether a punctuation mark separates fields or belongs to the words around it.
final class Boundaries {
    /// "Journal of Physics A: Mathematical and General".
    private static final Pattern SERIES =
            Pattern.compile("(?:Journal|Transactions|Proceedings|Physica|Acta|Letters)\\b[^.,;]* \\p{Lu}$");
    private static final Pattern TWO_INITIALS =
            Pattern.compile("(?:^|[,;\\n] ?)\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)? \\p{Lu}\\. ?$");
    private static final Pattern RUSSIAN = Pattern.compile("(?:^|[,;\\n] ?)[А-ЯЁ][а-яё]+ $");
    private static final Pattern TRAILING = Pattern.compile("\\p{Ll} (?:\\p{Lu}{1,3}\\.? ?){1,3}(?:,| and) ");
    private static final Set<String> BY = Set.of("by", "par", "por", "autor", "auteur", "autoren", "автор", "авторы", "作者", "著");

    private Boundaries() {}

    static boolean isSpaceOrControl(String text, int i) {
        char c = text.charAt(i);
        return c == ' ' || c < ' ';
    }

    private static char charAt(String text, int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : '\n';
    }

    /// Whether spaces stand on both sides.
    static boolean isFree(String text, int i) {
        return charAt(text, i - 1) == ' ' && charAt(text, i + 1) == ' ';
    }

    static boolean isComma(String text, int i) {
        char before = charAt(text, previousVisible(text, i - 1));
        char after = charAt(text, i + 1);
        if (text.charAt(i) != ',') {
            return true;
        }
        boolean letters = Character.isLetter(before) || before == '.' || before == ')';
        return after <= ' '
                || (letters && Character.isUpperCase(after))
                || Scripts.isCjk(after)
                || "\"“[".indexOf(after) >= 0;
    }

    static boolean isColon(String text, int i) {
        boolean series = i > 2
                && Character.isUpperCase(text.charAt(i - 1))
                && text.charAt(i - 2) == ' '
                && SERIES.matcher(text.substring(Math.max(0, i - 60), i)).find();
        if (series) {
            return false;
        }
        return text.charAt(i) == '：' || charAt(text, i + 1) <= ' ' || "\"“[".indexOf(charAt(text, i + 1)) >= 0;
    }

    /// Whether a question or exclamation mark ends something: what follows starts anew.
    static boolean endsSentence(String text, int i) {
        int next = nextVisible(text, i + 1);
        char c = charAt(text, next);
        return next > i + 1 && (Character.isUpperCase(c) || Character.isDigit(c) || c < ' ' || "([\"“".indexOf(c) >= 0);
    }

    private static int previousVisible(String text, int from) {
        int i = from;
        while (i > 0 && text.charAt(i) == ' ') {
            i--;
        }
        return i;
    }

    private static int nextVisible(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    /// Whether the full stop at this place ends a field.
    ///
    /// @param start of the atom it stands in
    static boolean isStop(String text, int i, int start) {
        char after = charAt(text, i + 1);
        if (text.charAt(i) == '。') {
            return true;
        }
        if (after > ' ' && "\"”'’)]*_“".indexOf(after) < 0) {
            return Character.isUpperCase(after) && gluedSentence(text, i);
        }
        int wordStart = i;
        while (wordStart > start && Character.isLetter(text.charAt(wordStart - 1))) {
            wordStart--;
        }
        String word = text.substring(wordStart, i);
        int next = nextVisible(text, i + 1);
        char follows = charAt(text, next);
        boolean upper = Character.isUpperCase(follows)
                || Character.isDigit(follows)
                || follows < ' '
                || "\"“([«”’".indexOf(follows) >= 0
                || Scripts.isCjk(follows);
        if (word.isEmpty()) {
            // Behind a number a small letter begins something else: "583-589. doi:".
            return i > 0 && (upper || next >= text.length() || !Character.isLetter(follows) || Character.isDigit(text.charAt(i - 1)));
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals("al") || lower.equals("etc")) {
            return upper || follows == '*';
        }
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !Scripts.isCjk(word.charAt(0));
        boolean initials = wordStart > start && text.charAt(wordStart - 1) == '.' && word.length() <= 2;
        if ((initial && !endsInitials(text, wordStart, next)) || initials) {
            return false;
        }
        if (Abbreviations.isAbbreviation(lower) && next < text.length() && follows >= ' ') {
            return false;
        }
        if (inShortJournal(text, start, wordStart, word) && nextIsShort(text, next)) {
            return false;
        }
        return upper || (lower.length() > 2 && !Character.isLetter(follows)) || startsIn(text, next);
    }

    /// "Sutton RS. Learning to …": where the name before in the list has its initials behind it too, the list ends
    /// here.
    private static boolean endsInitials(String text, int wordStart, int next) {
        int end = next;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean title = end - next >= 1 && end + 1 < text.length() && text.charAt(end) == ' ';
        int family = wordStart - 1;
        boolean afterFamily =
                family > 0 && text.charAt(family) == ' ' && Character.isLowerCase(text.charAt(family - 1));
        String before = text.substring(Math.max(0, wordStart - 40), wordStart);
        boolean prose = title && Character.isLowerCase(text.charAt(end + 1));
        boolean cyrillic = wordStart < text.length()
                && Character.UnicodeBlock.of(text.charAt(wordStart)) == Character.UnicodeBlock.CYRILLIC;
        if (prose && (TWO_INITIALS.matcher(before).find() || (cyrillic && RUSSIAN.matcher(before).find()))) {
            return true;
        }
        return title
                && afterFamily
                && TRAILING.matcher(text.substring(Math.max(0, wordStart - 40), wordStart))
                        .find();
    }

    private static boolean gluedSentence(String text, int i) {
        int from = i;
        while (from > 0 && Character.isLowerCase(text.charAt(from - 1))) {
            from--;
        }
        int to = i + 1;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        // "networks.In Proceedings": but neither "Node.Js" nor an address.
        return i - from >= 4 && to < text.length() && text.charAt(to) == ' ' && to - i > 2 - 1;
    }

    private static boolean inShortJournal(String text, int start, int wordStart, String word) {
        if (word.length() > 8) {
            return false;
        }
        int from = nextVisible(text, start);
        int end = from;
        while (end < wordStart && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean dotted = end < wordStart && text.charAt(end) == '.';
        return dotted && Abbreviations.startsJournal(text.substring(from, end).toLowerCase(Locale.ROOT));
    }

    private static boolean nextIsShort(String text, int next) {
        int end = next;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end - next <= 8 && end > next && end < text.length() && text.charAt(end) == '.';
    }

    private static boolean startsIn(String text, int next) {
        return text.startsWith("in ", next)
                && (Character.isUpperCase(charAt(text, next + 3)) || charAt(text, next + 2) == ':');
    }

    /// The bracket that closes the one at this place, or -1 where none does within reach.
    static int matching(String text, int open, int reach) {
        char opener = text.charAt(open);
        char closer = ")]}）】".charAt("([{（【".indexOf(opener));
        int depth = 0;
        for (int i = open; i < text.length() && i < open + reach; i++) {
            char c = text.charAt(i);
            if (c == MarkedText.CELL) {
                return -1;
            }
            if (c == opener) {
                depth++;
            } else if (c == closer || (opener == '（' && c == ')') || (opener == '(' && c == '）')) {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return -1;
    }

    /// Whether a bracket holds something of its own rather than words of the text around it.
    static boolean standsApart(MarkedText text, int open, int close, DateScan dates) {
        String string = text.string();
        char opener = string.charAt(open);
        boolean glued = open > 0 && Character.isLetterOrDigit(string.charAt(open - 1));
        boolean dated = hasDate(string, open + 1, close, dates);
        if (glued && opener != '[' && opener != '（') {
            return dated && close - open > 4;
        }
        if (opener == '[' || opener == '【' || dated) {
            return true;
        }
        char next = charAt(string, nextVisible(string, close + 1));
        boolean edge =
                next < ' ' || ",.;:|–—([\"“".indexOf(next) >= 0 || (next == '-' && charAt(string, close + 1) == ' ');
        int after = nextVisible(string, close + 1);
        boolean joined =
                string.startsWith("and ", after) || string.startsWith("& ", after) || string.startsWith("et ", after);
        if (joined && Character.isUpperCase(charAt(string, open + 1))) {
            return true;
        }
        boolean markEnds = close + 1 < string.length()
                && (text.link(close + 1) != text.link(close) || text.marks(close + 1) != text.marks(close));
        boolean starts = open == 0
                || (isSpaceOrControl(string, open - 1) && open >= 2 && ".;:|".indexOf(string.charAt(open - 2)) >= 0);
        return edge || markEnds || starts || (Character.isUpperCase(next) && startsUpperWord(string, open + 1, close));
    }

    private static boolean startsUpperWord(String text, int from, int to) {
        return from < to
                && Character.isUpperCase(text.charAt(from))
                && text.substring(from, to).indexOf(' ') > 0;
    }

    private static boolean hasDate(String text, int from, int to, DateScan dates) {
        for (int i = from; i < to; i++) {
            boolean wordStart = i == from || !Character.isLetterOrDigit(text.charAt(i - 1));
            boolean digit = Character.isDigit(text.charAt(i)) || text.charAt(i) == '\'';
            if (wordStart && digit && dates.endOfDate(text, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /// End of a word such as "by" that leads to the authors, or -1.
    static int endOfBy(String text, int i, int start) {
        int end = i;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (end == i || end - i > 6) {
            return -1;
        }
        String word = text.substring(i, end).toLowerCase(Locale.ROOT);
        if (!BY.contains(word) || end >= text.length() || " :：".indexOf(text.charAt(end)) < 0) {
            return -1;
        }
        int next = nextVisible(text, end + 1);
        boolean named = next < text.length()
                && (Character.isUpperCase(text.charAt(next))
                        || Scripts.isCjk(text.charAt(next))
                        || lowerRole(text, next));
        return named && (i == start || text.charAt(i - 1) == ' ' || text.charAt(i - 1) == ',') ? next : -1;
    }

    /// End of a word that means "by" in some languages and much else too, behind a marked title; or -1.
    static int endOfForeignBy(String text, int i) {
        for (String word : List.of("von ", "de ", "di ", "da ", "od ", "av ", "van ")) {
            if (text.startsWith(word, i) && Character.isUpperCase(charAt(text, i + word.length()))) {
                return i + word.length();
            }
        }
        return -1;
    }

    /// Whether a word behind "by" and names is none any more: "by Ann Lee and Bo Kim about …".
    static boolean endsNames(String text, int i, Vocabulary vocabulary) {
        int end = i;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String word = text.substring(i, end);
        boolean small = !word.isEmpty() && Character.isLowerCase(word.charAt(0)) && i > 0 && text.charAt(i - 1) == ' ';
        return small
                && !NameShape.isParticle(word)
                && !NameShape.isJoiner(word)
                && !NameShape.isRole(word)
                && (vocabulary.isCommon(word) || vocabulary.isFunction(word))
                && !BodyShape.isHead(word)
                && !word.equals("of")
                && !word.equals("al")
                && !word.equals("others");
    }

    private static boolean lowerRole(String text, int next) {
        return text.startsWith("prof", next) || text.startsWith("dr. ", next);
    }
}
