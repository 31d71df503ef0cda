package org.papergraph.citation.venue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.citation.text.Boundaries;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Words;

/// Opens the code that some lists write before a title, as in the names of their files: "18-SNOW-Reeds at Rest" and
/// "SNOW-2018-Reeds at Rest" stand for "[SNOW 2018] Reeds at Rest". The key of "Lind2018SNOW - Reeds at Rest" is taken
/// away.
public final class CodedLead {
    /// Short name of a venue: two capitals at least.
    private static final String VENUE = "(?=\\p{L}*\\p{Lu}\\p{Ll}*\\p{Lu})\\p{Lu}[\\p{L}&+]{1,11}";

    private static final String YEAR = "(?:19|20)?\\d\\d";

    private static final Pattern CODE = Pattern.compile("(?:(?<year>" + YEAR + ")[-_](?<venue>" + VENUE + ")|(?<first>"
            + VENUE + ")[-_](?<behind>" + YEAR + "))[-_](?=\\p{L}*[\\p{Lu}\\d])");

    /// "Lindqvist2000SNOW - A Title": the key of a bibliography, but not "SNOW2000 - A Title", which says where and
    /// when.
    private static final Pattern KEY =
            Pattern.compile("\\p{Lu}\\p{L}{2,40}(?:19|20)\\d\\d\\p{L}{1,8}(?: [-–—] |: )(?=\\p{L})");

    /// Words that the title behind a code has at least.
    private static final int LEAST = 3;
    /// Short years from here on are of the century before.
    private static final int PIVOT = 60;
    /// Longest code up to its first dash.
    private static final int LONGEST = 12;

    private CodedLead() {}

    /// The text with its code in brackets; the same where it begins with none.
    public static MarkedText opened(MarkedText text) {
        String string = text.string();
        Matcher key = mayBeKeyed(string) ? KEY.matcher(string) : null;
        if (key != null && key.lookingAt()) {
            return text.from(key.end());
        }
        if (!mayBeCoded(string)) {
            return text;
        }
        Matcher code = CODE.matcher(string);
        if (!code.lookingAt() || Words.count(string.substring(code.end()), ' ') + 1 < LEAST) {
            return text;
        }
        String venue = code.group("venue") == null ? code.group("first") : code.group("venue");
        String year = code.group("year") == null ? code.group("behind") : code.group("year");
        return inBrackets(text, venue + " " + inFull(year), code.end());
    }

    private static MarkedText inBrackets(MarkedText text, String code, int end) {
        MarkedText opened = new MarkedText(text.length() + 4);
        opened.append("[" + code + "] ", 0, text.link(0));
        opened.append(text, end, text.length());
        return opened;
    }

    /// Whether the first word begins with a letter and holds digits.
    private static boolean mayBeKeyed(String text) {
        int end = 0;
        boolean digits = false;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            digits |= Character.isDigit(text.charAt(end));
            end++;
        }
        return digits && Character.isLetter(text.charAt(0));
    }

    private static boolean mayBeCoded(String text) {
        char first = Boundaries.charAt(text, 0);
        if (!Character.isDigit(first) && !Character.isUpperCase(first)) {
            return false;
        }
        for (int i = 2; i <= LONGEST && i < text.length(); i++) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                return Words.isOneOf(text.charAt(i), "-_&+");
            }
        }
        return false;
    }

    private static String inFull(String year) {
        return year.length() > 2 ? year : (Integer.parseInt(year) < PIVOT ? "20" : "19") + year;
    }
}
