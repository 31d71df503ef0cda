package org.papergraph.citation.entry;

import java.util.regex.Pattern;

/// The key under which a list sorts references that follow it: family names and a year, "Okafor, Brandt, 1999".
public final class ReferenceKey {
    private static final Pattern KEY = Pattern.compile("\\s*(?:\\p{Lu}[\\p{L}'’.-]*+(?: \\p{Lu}[\\p{L}'’.-]*+)?"
            + "(?:,? et al\\.?)?(?:[,;]? (?:and |& |und |et |и )?)){1,5}\\(?"
            + "(?:1[5-9]|20)\\d\\d[a-z]?(?:-\\d)?\\)?[:.]?\\s*");
    private static final int LONGEST = 80;

    private ReferenceKey() {}

    public static boolean is(String text) {
        return text.length() <= LONGEST && KEY.matcher(text).matches();
    }
}
