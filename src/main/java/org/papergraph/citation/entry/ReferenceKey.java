package org.papergraph.citation.entry;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.citation.text.MarkedText;

/// The key under which a list sorts references: family names and a year, "Okafor, Brandt, 1999".
public final class ReferenceKey {
    private static final String NAMES = "(?:\\p{Lu}[\\p{L}'’.-]*+(?: \\p{Lu}[\\p{L}'’.-]*+)?"
            + "(?:,? et al(?:\\.|ii)?)?(?:[,;]? (?:and |& |und |et |и )?)){1,5}";
    private static final String YEAR = "(?:1[5-9]|20)\\d\\d[a-z]?(?:-\\d)?";
    private static final Pattern KEY = Pattern.compile("\\s*" + NAMES + "\\(?" + YEAR + "\\)?[:.]?\\s*");

    private static final Pattern ENDS_IN_YEAR = Pattern.compile("[ ,(]" + YEAR + "\\)?\\s*$");

    /// The same in brackets before the reference: "[OKAFOR, BRANDT, 1999] Ada Okafor, …".
    private static final Pattern BRACKETED =
            Pattern.compile("[^\\p{L}\\d\\[]{0,6}\\[(?=(\\p{Lu}[\\p{L}'’-]*))" + NAMES + YEAR + "\\]\\s*+(?=\\p{Lu})");

    private static final int LONGEST = 80;
    /// Characters of a list of names.
    private static final int LONGEST_LIST = 200;
    /// Characters behind the key in which the first of its names stands again.
    private static final int REACH = 60;

    private ReferenceKey() {}

    public static boolean is(String text) {
        return text.length() <= LONGEST && KEY.matcher(text).matches();
    }

    /// Whether a year stands at the end of a text that is no longer than a list of names: "Marsh Survey Team, 2022".
    public static boolean endsInYear(String text) {
        return text.length() <= LONGEST_LIST && ENDS_IN_YEAR.matcher(text).find();
    }

    /// The text behind a key in brackets whose first name it repeats; all of it where none stands before it.
    static MarkedText without(MarkedText text) {
        int bracket = text.string().indexOf('[');
        if (bracket < 0 || bracket > text.length() - 2 || text.link(bracket + 1) >= 0) {
            return text;
        }
        Matcher key = BRACKETED.matcher(text.string());
        if (!key.region(0, Math.min(text.length(), LONGEST))
                .useTransparentBounds(true)
                .lookingAt()) {
            return text;
        }
        String behind = text.substring(key.end(), Math.min(text.length(), key.end() + REACH));
        if (!behind.toLowerCase(Locale.ROOT).contains(key.group(1).toLowerCase(Locale.ROOT))) {
            return text;
        }
        return text.from(key.end());
    }
}
