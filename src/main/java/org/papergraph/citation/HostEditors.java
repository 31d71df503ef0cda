package org.papergraph.citation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes the editors of the book that a work stands in out of the text: "In N. Streitz & S. Konomi (Eds.) Cooperative
/// Buildings". They are no authors of the work.
final class HostEditors {
    private static final Pattern EDITORS = Pattern.compile("(?<=\\b[Ii]n:? )"
            + "\\p{Lu}[^()\\n\\x1E\\x1F]{2,200}?(?:,? \\((?:[Ee]ds?|[Éé]ds?|[Hh]rsgg?|[Rr]ed|"
            + "[Cc]oord)s?\\.?\\)[.,:]?|,? (?:[Ee]ds?|[Hh]rsgg?)\\.(?=[,:]? [\"“«\\p{Lu}])[,:]?)\\s*");

    private static final List<String> EDITED = List.of(
            "(Ed", "(ed", "(Éd", "(éd", "rsg", "(Red", "(red", "(Coord", "(coord", " Ed.", " ed.", " Eds.", " eds.");

    private HostEditors() {}

    static MarkedText without(MarkedText text) {
        String string = text.string();
        if (!Words.containsAny(string, EDITED)) {
            return text;
        }
        Matcher editors = EDITORS.matcher(string);
        if (!editors.find()) {
            return text;
        }
        MarkedText kept = new MarkedText();
        for (int i = 0; i < text.length(); i++) {
            if (i < editors.start() || i >= editors.end()) {
                kept.append(text, i);
            }
        }
        return kept;
    }
}
