package org.papergraph.citation.name;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.citation.text.Boundaries;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Words;

/// "et al." in the forms that lists use.
public final class EtAl {
    private static final Pattern AT_END = Pattern.compile(
            "(?i)[\\s,]*(?:\\b(?:and|&|et|und|и)\\s+)?(?:\\bet\\.?\\s?al(?:l|ii)?\\b\\.?|\\bat all?\\b\\.?|"
                    + "\\bdkk\\b\\.?|\\band (?:\\w+ )?others\\b|\\bothers\\b|\\bet coll\\b\\.?|\\bu\\. ?a\\b\\.?|"
                    + "(?<!\\p{L})и др(?!\\p{L})\\.?|"
                    + "等人?(?:编?著|编)?|ほか(?:著)?|\\s외(?: (?:지음|저|공저|글|엮음))?|\\.{3}|…|(?-i:(?<=\\p{Ll}{2}))\\+)\\s*$");

    /// Last characters of the forms that stand in ASCII.
    private static final String LAST = ".lLsSaAkKiI+";

    private static final String KOREAN = " 외";
    private static final String PLAIN = "et al";

    private EtAl() {}

    /// The text before "et al.", or the whole text where none stands at its end.
    public static String without(String text) {
        if (!mayEndSo(text) || !mayHave(text)) {
            return text;
        }
        int plain = startOfPlain(text);
        if (plain >= 0) {
            return text.substring(0, plain);
        }
        Matcher matcher = AT_END.matcher(text);
        return matcher.find() ? text.substring(0, matcher.start()) : text;
    }

    /// Where the words and marks begin that end a text in the most usual form, behind no word that joins names; or -1.
    private static int startOfPlain(String text) {
        int start = text.length() - (text.endsWith(".") ? PLAIN.length() + 1 : PLAIN.length());
        if (!text.startsWith(PLAIN, start)) {
            return -1;
        }
        int end = start;
        while (end > 0 && Words.isOneOf(text.charAt(end - 1), " ,")) {
            end--;
        }
        char before = Boundaries.charAt(text, end - 1);
        boolean joined = before <= ' ' || "dDtT&иИ".indexOf(before) >= 0;
        return end < start && end > 0 && !joined ? end : -1;
    }

    /// Whether dots that stand for more names follow at this place: "Ann Lee, ..., ICRA".
    public static boolean begins(MarkedText text, int at) {
        int i = at;
        while (i < text.length() && (text.at(i) == ',' || text.at(i) == ' ')) {
            i++;
        }
        return i < text.length() && (text.at(i) == '…' || text.string().startsWith("...", i));
    }

    public static boolean in(String text) {
        return without(text).length() < text.length();
    }

    /// Whether the end of a text, but for spaces and a full stop, may be that of one of the forms.
    private static boolean mayEndSo(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) <= ' ') {
            end--;
        }
        char last = Boundaries.charAt(text, end - 1);
        if (last < 0x80 && LAST.indexOf(last) < 0) {
            return false;
        }
        if (last == '+' || text.startsWith("...", end - 3) || text.startsWith("…", end - 1)) {
            return true;
        }
        end -= end > 0 && text.charAt(end - 1) == '.' ? 1 : 0;
        boolean word = switch (Boundaries.charAt(text, end - 1)) {
            case 'l', 'L' ->
                endsWith(text, end, "coll")
                        || (endsWith(text, end, "al") && isBehindT(text, end - 3))
                        || (endsWith(text, end, "all") && isBehindT(text, end - 4));
            case 'i', 'I' -> endsWith(text, end, "et alii");
            case 's', 'S' -> endsWith(text, end, "others");
            case 'a', 'A' -> endsWith(text, end, "u.a") || endsWith(text, end, "u. a");
            case 'k', 'K' -> endsWith(text, end, " dkk");
            case 'р', 'Р' -> endsWith(text, end, "др");
            default -> false;
        };
        return word
                || text.indexOf('等', end - 5) >= 0
                || text.indexOf("ほか", end - 5) >= 0
                || text.indexOf(KOREAN, end - 6) >= 0;
    }

    /// Whether a "t" stands here, or before a full stop and a space.
    private static boolean isBehindT(String text, int i) {
        int at = i;
        at -= at >= 0 && text.charAt(at) <= ' ' ? 1 : 0;
        at -= at >= 0 && text.charAt(at) == '.' ? 1 : 0;
        return at >= 0 && (text.charAt(at) == 't' || text.charAt(at) == 'T');
    }

    private static boolean endsWith(String text, int end, String word) {
        return text.regionMatches(true, end - word.length(), word, 0, word.length());
    }

    public static boolean mayHave(String text) {
        int length = text.length();
        if (length < 1) {
            return false;
        }
        String tail = text.substring(Math.max(0, length - 8));
        return tail.indexOf('+') >= 0
                || tail.indexOf("al") >= 0
                || tail.indexOf("AL") >= 0
                || tail.indexOf("Al") >= 0
                || tail.contains("others")
                || tail.indexOf('等') >= 0
                || tail.contains("...")
                || tail.indexOf('…') >= 0
                || tail.contains("др")
                || tail.contains("ほか")
                || tail.contains(KOREAN)
                || tail.contains("u.")
                || tail.contains("dkk")
                || tail.contains("coll");
    }
}
