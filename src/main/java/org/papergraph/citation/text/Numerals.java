package org.papergraph.citation.text;

import java.util.Locale;
import java.util.Set;

/// What stands around the numbers of a text: cheap looks that tell where a pattern of volumes, issues and pages cannot
/// hold, so that it need not be tried.
public final class Numerals {
    private Numerals() {}

    /// Whether a number stands behind one of these words or marks, a full stop and spaces between: "vol. 3".
    ///
    /// @param words in small letters; each stands behind no other letter, or behind one of another alphabet
    public static boolean behind(String text, Set<String> words) {
        for (int i = 1; i < text.length(); i++) {
            if (isDigit(text.charAt(i)) && !isDigit(text.charAt(i - 1))) {
                int at = visibleBefore(text, i);
                at -= at >= 0 && (text.charAt(at) == '.' || text.charAt(at) == ':') ? 1 : 0;
                if (at >= 0 && words.contains(wordBefore(text, at + 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Where what belongs to the first number of a text may start: with a mark before the word before it.
    public static int start(String text) {
        int at = 0;
        while (at < text.length() && !isDigit(text.charAt(at))) {
            at++;
        }
        at = visibleBefore(text, at);
        at -= at >= 0 && (text.charAt(at) == '.' || text.charAt(at) == ':') ? 1 : 0;
        while (at >= 0 && Character.isLetter(text.charAt(at))) {
            at--;
        }
        at = visibleBefore(text, at + 1);
        return Math.max(0, at);
    }

    /// The letters that end here, all inside ASCII or all outside it, or the mark.
    private static String wordBefore(String text, int end) {
        int start = end - 1;
        boolean ascii = text.charAt(start) < 0x80;
        while (start > 0
                && Character.isLetter(text.charAt(start))
                && Character.isLetter(text.charAt(start - 1))
                && text.charAt(start - 1) < 0x80 == ascii) {
            start--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /// Whether one of these marks stands between two numbers, with spaces perhaps.
    ///
    /// @param letters whether a letter may stand before the second number, "S12-S19"
    public static boolean around(String text, String marks, boolean letters) {
        for (int i = 1; i < text.length(); i++) {
            if (Words.isOneOf(text.charAt(i), marks)) {
                int before = visibleBefore(text, i);
                int behind = i + 1;
                while (behind < text.length()
                        && (text.charAt(behind) <= ' ' || marks.indexOf(text.charAt(behind)) >= 0)) {
                    behind++;
                }
                boolean letter = letters && behind + 1 < text.length() && Character.isLetter(text.charAt(behind));
                int digit = letter ? behind + 1 : behind;
                if (before >= 0
                        && isDigit(text.charAt(before))
                        && digit < text.length()
                        && isDigit(text.charAt(digit))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether a text ends in a number, but for spaces and these marks.
    public static boolean atEnd(String text, String marks) {
        int end = text.length() - 1;
        while (end >= 0 && (text.charAt(end) <= ' ' || marks.indexOf(text.charAt(end)) >= 0)) {
            end--;
        }
        return end >= 0 && isDigit(text.charAt(end));
    }

    /// Whether two digits stand behind a capital letter, a space and an apostrophe between perhaps: "VLDB'19".
    public static boolean behindCapital(String text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            if (isDigit(text.charAt(i)) && isDigit(text.charAt(i + 1)) && !isDigit(text.charAt(i - 1))) {
                int at = "'’‘".indexOf(text.charAt(i - 1)) >= 0 ? i - 2 : i - 1;
                at -= at >= 0 && text.charAt(at) <= ' ' ? 1 : 0;
                if (at >= 0 && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z') {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether a year of the last or this century may be named, perhaps by two digits behind an apostrophe.
    public static boolean mayHaveYear(String text) {
        return text.contains("20") || text.contains("19") || Words.hasAny(text, "'’‘");
    }

    /// Whether a number of four digits or more is named.
    public static boolean hasLong(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < 4; i++) {
            digits = isDigit(text.charAt(i)) ? digits + 1 : 0;
        }
        return digits == 4;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int visibleBefore(String text, int i) {
        int at = i - 1;
        while (at >= 0 && text.charAt(at) <= ' ') {
            at--;
        }
        return at;
    }
}
