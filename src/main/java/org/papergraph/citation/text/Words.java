package org.papergraph.citation.text;

import java.util.ArrayList;
import java.util.List;

/// Cheap looks at strings, to spare the regular expressions that most atoms would fail.
public final class Words {
    private Words() {}

    /// The parts between any of these characters, empty ones left out.
    public static List<String> split(String text, String separators) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isOneOf(text.charAt(i), separators)) {
                if (i > start) {
                    parts.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return parts;
    }

    /// Place of the first of these characters from a place on, or the end of the text.
    public static int endOfPart(String text, int start, String separators) {
        int end = start;
        while (end < text.length() && !isOneOf(text.charAt(end), separators)) {
            end++;
        }
        return end;
    }

    /// Whether a character is one of these, none of which is a letter of ASCII: most characters are, and are not looked
    /// for.
    public static boolean isOneOf(char c, String marks) {
        return !isAscii(c) && marks.indexOf(c) >= 0;
    }

    /// Whether a character is a letter; most are letters of ASCII, and are not looked up.
    public static boolean isLetter(char c) {
        return isAscii(c) || (c >= 0x80 && Character.isLetter(c));
    }

    /// Whether a character is a letter of ASCII.
    private static boolean isAscii(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    public static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    public static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= '9' ? c >= '0' : c >= 128 && Character.isDigit(c)) {
                return true;
            }
        }
        return false;
    }

    /// Whether any of these characters occurs.
    public static boolean hasAny(String text, String chars) {
        for (int i = 0; i < text.length(); i++) {
            if (isOneOf(text.charAt(i), chars)) {
                return true;
            }
        }
        return false;
    }

    /// Whether any of these strings occurs.
    public static boolean containsAny(String text, List<String> needles) {
        for (String needle : needles) {
            if (text.contains(needle)) {
                return true;
            }
        }
        return false;
    }

    /// Whether it begins with any of these strings.
    public static boolean startsWithAny(String text, List<String> starts) {
        for (String start : starts) {
            if (text.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    /// Whether it ends with any of these strings.
    public static boolean endsWithAny(String text, List<String> ends) {
        for (String end : ends) {
            if (text.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    /// The first word, up to a space.
    public static String first(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    /// The last word, from a space on.
    public static String last(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    /// The text without these characters at its start and, given apart, at its end.
    public static String trimmed(String text, String atStart, String atEnd) {
        int start = 0;
        int end = text.length();
        while (start < end
                && (Character.isWhitespace(text.charAt(start)) || atStart.indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        while (end > start
                && (Character.isWhitespace(text.charAt(end - 1)) || atEnd.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return text.substring(start, end);
    }

    /// The text with a single space for each run of spaces, tabs and line breaks.
    public static String singleSpaced(String text) {
        return spaced(text, "");
    }

    /// The text with a single space for each run of spaces, tabs, line breaks and the characters given.
    public static String spaced(String text, String others) {
        StringBuilder spaced = null;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = isSpace(c) || isOneOf(c, others);
            if (spaced == null && space && (inside || c != ' ')) {
                spaced = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (spaced != null && !(space && inside)) {
                spaced.append(space ? ' ' : c);
            }
            inside = space;
        }
        return spaced == null ? text : spaced.toString();
    }

    public static int count(String text, char wanted) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) == wanted ? 1 : 0;
        }
        return count;
    }

    /// What regular expressions take for white space.
    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
