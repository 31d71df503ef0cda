package org.papergraph.citation.name;

import java.util.Locale;
import java.util.Set;
import org.papergraph.citation.text.Words;

/// What one word looks like where it might be part of a name.
public final class NameWord {
    private static final Set<String> PREFIXES =
            Set.of("mc", "mac", "de", "le", "la", "di", "du", "van", "fitz", "del", "da", "o");

    private NameWord() {}

    /// The part before a hyphen that decides: "Column-oriented".
    static String stem(String lower) {
        int hyphen = lower.indexOf('-');
        return hyphen > 2 ? lower.substring(0, hyphen) : lower;
    }

    /// "BoxSup", "FaceNet": a capital behind a small letter, other than in "McCallum", "LeCun", "FitzGerald".
    public static boolean isCamel(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
                return !PREFIXES.contains(word.substring(0, i).toLowerCase(Locale.ROOT));
            }
        }
        return false;
    }

    static boolean looksParticiple(String lower) {
        return lower.length() >= 7 && (lower.endsWith("ing") || lower.endsWith("ed"));
    }

    static boolean looksAbstract(String lower) {
        return lower.length() >= 7 && hasAbstractEnd(lower);
    }

    private static boolean hasAbstractEnd(String lower) {
        return lower.endsWith("tion")
                || lower.endsWith("ness")
                || lower.endsWith("ings")
                || lower.endsWith("ment")
                || lower.endsWith("ology")
                || lower.endsWith("ics")
                || lower.endsWith("tions")
                || lower.endsWith("ity");
    }

    /// "J.", "J.-P.", "C.N.", "AG", "И.И.".
    public static boolean isInitials(String word) {
        int letters = 0;
        boolean dots = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isUpperCase(c)) {
                letters++;
            } else if (c == '.') {
                dots = true;
            } else if (c != '-' && !(Character.isLowerCase(c) && i + 1 < word.length() && word.charAt(i + 1) == '.')) {
                return false;
            }
        }
        return letters > 0 && (dots ? letters <= 4 : letters <= 2) && word.length() <= 12;
    }

    /// Whether all words, "&" left out, are initials.
    public static boolean areInitials(String text) {
        for (String word : Words.split(text, " ")) {
            if (!isInitials(word)) {
                return false;
            }
        }
        return true;
    }

    /// A word without footnote marks and the punctuation around it.
    static String trimmed(String word) {
        int start = 0;
        int end = word.length();
        while (end > start && isMark(word, end)) {
            end--;
        }
        while (start < end && Words.isOneOf(word.charAt(start), "\"“”*(‘[")) {
            start++;
        }
        return word.substring(start, end);
    }

    /// Punctuation or a footnote's mark behind a word; a digit only behind a small letter.
    private static boolean isMark(String word, int end) {
        char c = word.charAt(end - 1);
        boolean digit = Character.isDigit(c) && end > 2 && Character.isLowerCase(word.charAt(end - 2));
        return Words.isOneOf(c, "*†‡§¶+,;#^()[]\"“”¹²³⁴") || digit;
    }
}
