package org.papergraph.citation.text;

import static org.papergraph.citation.text.Boundaries.charAt;
import static org.papergraph.citation.text.Boundaries.nextVisible;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells full stops that end a field from those of initials and shortened words.
public final class FullStops {
    private static final Pattern TWO_INITIALS =
            Pattern.compile("(?:^|[,;\\n] ?)\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)? \\p{Lu}\\. ?$");
    private static final Pattern ORDINAL = Pattern.compile("\\d(?:st|nd|rd|th) $");
    private static final Pattern RUSSIAN =
            Pattern.compile("(?:^|[,;\\n] ?)[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)? (?:[А-ЯЁ]\\. ?)?$");
    private static final Pattern TRAILING = Pattern.compile("\\p{Ll} (?:\\p{Lu}{1,3}\\.? ?){1,3}(?:,| and) ");

    /// "S. Ortoli et JP. Pharabod": two initials under one full stop.
    private static final Pattern JOINED = Pattern.compile("(?:(?:^| )(?:and|et|und|y|e|by|de|von|&) |\\p{Ll}, )$");
    /// "ICML, 2010": no name, but where it came out.
    private static final Pattern ACRONYM =
            Pattern.compile("\\p{Lu}[\\p{L}&/-]*\\p{Lu},? ?[(\\[]?['’]?(?:19|20)?\\d\\d");
    /// "C. Michael Okafor-Lind, and Claus Vogt": given and family name, and the list goes on.
    private static final Pattern NAME_BEHIND =
            Pattern.compile("\\p{Lu}[\\p{L}'’-]+ \\p{Lu}[\\p{L}'’-]+, (?:(?:and|&|et|und|y) |\\p{Lu}[\\p{L}'’.-]+"
                    + " \\p{Lu}[\\p{L}'’-]+,)|\\p{Lu}[\\p{L}'’-]+ \\p{Lu}[\\p{L}'’-]+: ?\\n");
    /// "3. Auflage".
    private static final Pattern ORDERED = Pattern.compile("\\. (?:Aufl|Ausg|Bd|Band|Jahrg)");
    /// "part I": a numeral, no initial.
    private static final Pattern NUMBERED = Pattern.compile("(?i)\\b(?:part|volume|chapter|phase|book|type) $");
    /// "Proceedings of the Guild. Series B".
    private static final Pattern SERIES = Pattern.compile("\\. (?:Series|Ser\\.|Section|Part) [A-H]\\b(?! \\p{L})");
    /// "Ann P. A. Lindqvist and Claus Vogt"
    private static final Pattern JOINS_NAME = Pattern.compile(" (?:and|&|et|und|y) \\p{Lu}");
    private static final Pattern INITIAL_BEHIND = Pattern.compile(", \\p{Lu}\\.");
    /// Behind the name of a company a capital begins something else.
    private static final Set<String> COMPANY = Set.of("inc", "ltd", "corp", "co", "llc", "gmbh");
    /// Longest name of a journal or publisher that begins with a small letter.
    private static final int SOURCE = 50;
    /// "v. 11, n. 2, p. 9": letters that numbers follow.
    private static final String COUNTED = "avnpst";

    private FullStops() {}

    /// Whether the full stop at this place ends a field.
    ///
    /// @param start of the atom it stands in
    public static boolean isStop(String text, int i, int start) {
        if (goesOn(text, i) || charAt(text, i - 1) == '№' || (i > 0 && Years.isNoneAt(text, i - 1))) {
            return false;
        }
        char after = charAt(text, i + 1);
        if (text.charAt(i) == '。' || Years.endsNone(text, i)) {
            return true;
        }
        if (after > ' ' && !Words.isOneOf(after, "\"”'’)]*_“")) {
            return Character.isUpperCase(after) && gluedSentence(text, i);
        }
        int wordStart = i;
        while (wordStart > start && Character.isLetter(text.charAt(wordStart - 1))) {
            wordStart--;
        }
        int next = nextVisible(text, i + 1);
        char follows = charAt(text, next);
        boolean upper = Character.isUpperCase(follows)
                || Character.isDigit(follows)
                || follows < ' '
                || Words.isOneOf(follows, "\"“([«”’")
                || Scripts.isCaseless(follows)
                || Years.isNoneAt(text, next)
                || startsServer(text, next);
        if (wordStart == i) {
            // Behind a number a small letter begins something else: "583-589. doi:".
            boolean number = i > 0 && Character.isDigit(text.charAt(i - 1));
            if (number && (text.startsWith("Aufl", next) || text.startsWith("изд", next))) {
                return false;
            }
            return i > 0 && (upper || number || next >= text.length() || !Character.isLetter(follows));
        }
        String word = text.substring(wordStart, i);
        if (word.equalsIgnoreCase("al") || word.equalsIgnoreCase("etc") || word.equals("др")) {
            return upper || follows == '*';
        }
        if (isShortened(text, wordStart, word, start) && !(upper && endsEdition(text, wordStart, word))) {
            return false;
        }
        return upper || (word.length() > 2 && !Character.isLetter(follows)) || startsSource(text, next);
    }

    /// "… at rest. *new marshes*": a word that is written out ends before italics, whatever letter they begin with.
    public static boolean endsBeforeItalics(MarkedText marked, int i, int start) {
        String text = marked.string();
        int next = nextVisible(text, i + 1);
        int word = i;
        while (word > start && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        return next == i + 2
                && next < text.length()
                && (marked.marks(next) & ~marked.marks(i) & MarkedText.ITALIC) != 0
                && i - word > 4
                && !Abbreviations.isAbbreviation(text.substring(word, i).toLowerCase(Locale.ROOT));
    }

    /// Whether the words behind the full stop belong to those before: "Series B", "3. Auflage".
    private static boolean goesOn(String text, int i) {
        boolean number = i > 0 && Character.isDigit(text.charAt(i - 1));
        boolean series = charAt(text, i + 1) == ' ' && "SP".indexOf(charAt(text, i + 2)) >= 0;
        boolean ordered = number && "ABJ".indexOf(charAt(text, i + 2)) >= 0;
        return (series && SERIES.matcher(text).region(i, text.length()).lookingAt())
                || (ordered && ORDERED.matcher(text).region(i, text.length()).lookingAt());
    }

    /// Whether the full stop belongs to an initial or a shortened word.
    private static boolean isShortened(String text, int wordStart, String word, int start) {
        int next = nextVisible(text, wordStart + word.length() + 1);
        boolean initial = word.length() == 1
                && Character.isUpperCase(word.charAt(0))
                && !Scripts.isCjk(word.charAt(0))
                && !Scripts.isUnspaced(charAt(text, next))
                && !Character.isDigit(charAt(text, wordStart - 1))
                && !isNumeral(text, wordStart);
        boolean two = word.length() == 2
                && Character.isUpperCase(word.charAt(0))
                && Character.isUpperCase(word.charAt(1))
                && JOINED.matcher(text.substring(Math.max(0, wordStart - 8), wordStart))
                        .find();
        // "… in ditches. J. ACM 42": no sentence is a letter long.
        boolean initials = (wordStart > start && text.charAt(wordStart - 1) == '.' && word.length() <= 2)
                || (word.equals("J") && wordStart > 1 && text.startsWith(". ", wordStart - 2));
        if (initials || two || initial) {
            return !initial || initials || two || !endsInitials(text, wordStart, next);
        }
        if (word.length() == 1 && COUNTED.indexOf(word.charAt(0)) >= 0 && Character.isDigit(charAt(text, next))) {
            return true;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (ShortForms.is(text, wordStart, lower, start)) {
            return true;
        }
        if (COMPANY.contains(lower) && Character.isUpperCase(charAt(text, next)) && !text.startsWith("KG", next)) {
            return false;
        }
        boolean known = Abbreviations.isAbbreviation(lower)
                && (!Abbreviations.isFamilyName(lower)
                        || nextIsShort(text, next)
                        || endsShort(text, wordStart)
                        || wordStart == start);
        boolean journal = Character.isUpperCase(word.charAt(0)) && Abbreviations.isJournalWord(lower);
        return ((known || journal) && charAt(text, next) >= ' ' && next < text.length())
                || (inShortJournal(text, start, wordStart, word) && nextIsShort(text, next));
    }

    private static boolean isNumeral(String text, int wordStart) {
        return wordStart > 4
                && "terkTERK".indexOf(text.charAt(wordStart - 2)) >= 0
                && NUMBERED.matcher(text.substring(Math.max(0, wordStart - 12), wordStart))
                        .find();
    }

    private static boolean endsEdition(String text, int wordStart, String word) {
        String before = text.substring(Math.max(0, wordStart - 5), wordStart);
        return word.equals("ed") && ORDINAL.matcher(before).find();
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
        while (family > 2
                && text.charAt(family) == ' '
                && Character.isUpperCase(text.charAt(family - 1))
                && text.charAt(family - 2) == ' ') {
            family -= 2;
        }
        boolean afterFamily =
                family > 0 && text.charAt(family) == ' ' && Character.isLowerCase(text.charAt(family - 1));
        String before = text.substring(Math.max(0, wordStart - 40), wordStart);
        boolean prose = title
                && Character.isLowerCase(text.charAt(end + 1))
                && !JOINS_NAME.matcher(text).region(end, text.length()).lookingAt();
        boolean cyrillic = wordStart < text.length()
                && Character.UnicodeScript.of(text.charAt(wordStart)) == Character.UnicodeScript.CYRILLIC;
        boolean word = end > next && end < text.length() && Words.isOneOf(text.charAt(end), " -,:'’");
        boolean inverted = word
                && (InvertedEnd.is(before)
                        || (cyrillic && RUSSIAN.matcher(before).find()));
        if (inverted && isTitleWord(text, next, end)) {
            return true;
        }
        if (prose
                && (TWO_INITIALS.matcher(before).find()
                        || (cyrillic && RUSSIAN.matcher(before).find()))) {
            return true;
        }
        boolean capital = Character.isUpperCase(charAt(text, end - 1)) || Words.isOneOf(charAt(text, end), "&/-");
        return (capital && ACRONYM.matcher(text).region(next, text.length()).lookingAt())
                || (title
                        && afterFamily
                        && TRAILING.matcher(text.substring(Math.max(0, wordStart - 40), wordStart))
                                .find());
    }

    /// Whether the word behind the initials of an inverted name begins a title: no further name, no joining word.
    private static boolean isTitleWord(String text, int next, int end) {
        boolean joins = text.startsWith("and ", next) || text.startsWith("et ", next) || text.startsWith("und ", next);
        boolean dash = text.startsWith(" — ", end) || text.startsWith(" – ", end) || text.startsWith(" - ", end);
        int stop = text.indexOf('.', next);
        if (joins || dash || (stop >= 0 && stop <= end) || end >= text.length()) {
            return false;
        }
        int comma = text.indexOf(',', next);
        boolean initialBehind = comma >= 0
                && comma < end + 16
                && INITIAL_BEHIND.matcher(text).region(comma, text.length()).lookingAt();
        return !initialBehind
                && !NAME_BEHIND.matcher(text).region(next, text.length()).lookingAt();
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
        boolean sentence = i - from >= 4 || charAt(text, i - 1) == '?';
        return sentence && to < text.length() && Words.isOneOf(text.charAt(to), " :") && to > i + 1;
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
        // "IEEE Trans. Parallel Distrib. Syst."
        boolean society = text.startsWith("IEEE Trans.", from) || text.startsWith("ACM Trans.", from);
        boolean dotted = (end < wordStart && text.charAt(end) == '.') || society;
        return dotted && Abbreviations.startsJournal(text.substring(from, end).toLowerCase(Locale.ROOT));
    }

    /// Whether the word before is shortened too: "Program. Lang.".
    private static boolean endsShort(String text, int wordStart) {
        return wordStart > 1 && text.charAt(wordStart - 1) == ' ' && text.charAt(wordStart - 2) == '.';
    }

    private static boolean nextIsShort(String text, int next) {
        int end = next;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end - next <= 8 && end > next && end < text.length() && text.charAt(end) == '.';
    }

    /// "arXiv", "bioRxiv", "npj Quantum Information": names that begin small.
    private static boolean startsServer(String text, int next) {
        int end = next;
        boolean camel = false;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            camel |= end > next && Character.isUpperCase(text.charAt(end));
            end++;
        }
        return (camel && end - next >= 4) || text.startsWith("npj ", next) || text.startsWith("arxiv ", next);
    }

    /// "in Proceedings …", or "… in the social sciences. science, 323(5916)": few words in small letters, a comma, and
    /// a volume or a year.
    private static boolean startsSource(String text, int next) {
        if (startsIn(text, next)) {
            return true;
        }
        int end = next;
        while (end < text.length()
                && end < next + SOURCE
                && (Character.isLetter(text.charAt(end)) || Words.isOneOf(text.charAt(end), " &-'’"))) {
            end++;
        }
        return end > next + 2 && text.startsWith(", ", end) && Character.isDigit(charAt(text, end + 2));
    }

    private static boolean startsIn(String text, int next) {
        return text.startsWith("doi:", next)
                || (text.startsWith("in ", next)
                        && (Character.isUpperCase(charAt(text, next + 3)) || charAt(text, next + 2) == ':'));
    }
}
