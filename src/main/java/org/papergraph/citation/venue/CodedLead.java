package org.papergraph.citation.venue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.citation.text.Boundaries;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Words;

/// Opens the code that some lists write before a title, as in the names of their files: "18-SNOW-Reeds at Rest" and
/// "SNOW-2018-Reeds at Rest" stand for "[SNOW 2018] Reeds at Rest".
public final class CodedLead {
    /// Short name of a venue: two capitals at least.
    private static final String VENUE = "(?=\\p{L}*\\p{Lu}\\p{Ll}*\\p{Lu})\\p{Lu}[\\p{L}&+]{1,11}";

    private static final String YEAR = "(?:19|20)?\\d\\d";

    private static final Pattern CODE = Pattern.compile("(?:(?<year>" + YEAR + ")[-_](?<venue>" + VENUE + ")|(?<first>"
            + VENUE + ")[-_](?<behind>" + YEAR + "))[-_](?=\\p{L}*[\\p{Lu}\\d])");

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
        if (!mayBeCoded(string)) {
            return text;
        }
        Matcher code = CODE.matcher(string);
        if (!code.lookingAt() || Words.count(string.substring(code.end()), ' ') + 1 < LEAST) {
            return text;
        }
        String venue = code.group("venue") == null ? code.group("first") : code.group("venue");
        String year = code.group("year") == null ? code.group("behind") : code.group("year");
        MarkedText opened = new MarkedText(text.length() + 4);
        opened.append("[" + venue + " " + inFull(year) + "] ", 0, text.link(0));
        opened.append(text, code.end(), text.length());
        return opened;
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
