package org.papergraph.citation.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cleans the text of a title: no quotation marks around it, no punctuation behind it, no number or medal before it.
public final class TitleText {
    private static final Pattern LEAD =
            Pattern.compile("^(?:\\[[ xX]\\]\\s*|\\[?\\d{1,3}\\]\\s+|\\d{1,3}[.)]\\s+|[#>*+•–—|,;:.\\s-]+)+");
    private static final String GONE = "" + MarkedText.LABEL + MarkedText.CELL;
    private static final String TAIL = ",;:|*_–—([-";
    private static final Pattern INITIALS = Pattern.compile(".*\\b(?:\\p{Lu}\\.)+$");
    private static final Pattern NICKNAME = Pattern.compile("^(\\S+)\\s+[-–—]\\s+(\\p{Lu}\\S*\\s+\\S+\\s+\\S.*)$");
    private static final List<String> DASHES = List.of(" - ", " – ", " — ");

    private TitleText() {}

    public static String cleaned(String text) {
        String title = Words.spaced(text, GONE).strip();
        title = startsWithLetter(title) ? title : LEAD.matcher(title).replaceFirst("");
        title = title.endsWith(" year") ? title.substring(0, title.length() - 5) : title;
        String before;
        do {
            before = title;
            title = unquoted(stripped(title));
        } while (!title.equals(before));
        return title;
    }

    private static String stripped(String text) {
        String title = Words.trimmed(text, "", TAIL);
        boolean dots = title.endsWith(".") && !title.endsWith("...") && !endsInInitial(title);
        return dots || title.endsWith("。")
                ? title.substring(0, title.length() - 1).strip()
                : title.strip();
    }

    private static boolean startsWithLetter(String title) {
        return !title.isEmpty() && Character.isLetter(title.charAt(0));
    }

    private static boolean endsInInitial(String title) {
        int before = title.length() - 2;
        return before >= 0
                && Character.isUpperCase(title.charAt(before))
                && INITIALS.matcher(title).matches();
    }

    private static String unquoted(String text) {
        if (text.length() < 2) {
            return text;
        }
        char first = text.charAt(0);
        if (text.startsWith("\"“") && text.endsWith("\"")) {
            // "\"“Still Waters” and Other Reeds\"": a quotation within another.
            return text.substring(1, text.length() - 1);
        }
        if (text.charAt(1) == first && "\"“”".indexOf(first) >= 0) {
            // "““Double-Dip”: a title": the first mark opens a quotation that was taken for ended.
            return text.substring(1);
        }
        char last = text.charAt(text.length() - 1);
        if (arePair(first, last) && closesOnce(text)) {
            return text.substring(1, text.length() - 1).strip();
        }
        if (first == '"' && Words.count(text, '"') % 2 == 1 && Words.count(text, '“') == Words.count(text, '”')) {
            // "\"A test of the “mirroring” hypothesis": what closes it was left behind.
            return text.substring(1).strip();
        }
        boolean lone = "\"“”«".indexOf(first) >= 0
                && text.indexOf('"', 1) < 0
                && text.indexOf('”', 1) < 0
                && text.indexOf('»') < 0;
        if (lone) {
            return text.substring(1).strip();
        }
        boolean dangling = (last == '"' || last == '”' || last == '»')
                && text.indexOf('"') == text.length() - 1
                && text.indexOf('“') < 0
                && text.indexOf('«') < 0;
        return dangling || (last == '”' && text.indexOf('“') < 0)
                ? text.substring(0, text.length() - 1).strip()
                : text;
    }

    private static boolean arePair(char first, char last) {
        return switch (first) {
            case '"' -> last == '"' || last == '”';
            case '“', '„', '”' -> last == '”' || last == '"' || last == '“';
            case '«' -> last == '»';
            case '「' -> last == '」';
            case '『' -> last == '』';
            case '《' -> last == '》';
            case '\'' -> last == '\'';
            case '‘' -> last == '’';
            default -> false;
        };
    }

    private static boolean closesOnce(String text) {
        if ("《『「".indexOf(text.charAt(0)) >= 0) {
            return text.indexOf(text.charAt(0), 1) < 0;
        }
        String inner = text.substring(1, text.length() - 1);
        if (text.charAt(0) == '"' && text.endsWith("\"")) {
            // "\"A test of the “mirroring” hypothesis\""
            int open = inner.indexOf('"');
            return open < 0 || (open > 0 && inner.charAt(open - 1) == ' ' && Words.count(inner, '"') == 2);
        }
        return inner.indexOf('"') < 0 && inner.indexOf('”') < 0 && inner.indexOf('«') < 0 && inner.indexOf('《') < 0;
    }

    /// A title without the nickname of its system before a dash: "BoxSup - Exploiting Bounding Boxes".
    public static String withoutNickname(String title) {
        if (!Words.containsAny(title, DASHES)) {
            return title;
        }
        Matcher dash = NICKNAME.matcher(title);
        return dash.matches()
                        && dash.group(1).chars().filter(Character::isUpperCase).count() >= 2
                        && dash.group(1).chars().noneMatch(Character::isDigit)
                ? dash.group(2)
                : title;
    }
}
