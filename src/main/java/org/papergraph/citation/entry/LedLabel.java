package org.papergraph.citation.entry;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Knows texts of links that say first what they lead to: "[paper: Reeds at Rest](…)", "[code: ReedKit](…)".
final class LedLabel {
    /// A copy of the work: what follows is its title.
    private static final Pattern COPY = Pattern.compile(
            "(?:paper|article|preprint|pdf|thesis|book): +(?=\\S+ \\S)|(?:Paper|Article): +(?=\\S+ \\S+ \\S)");
    /// A companion of the work: what follows is its name.
    private static final Pattern COMPANION =
            Pattern.compile("(code|software|repo|data|dataset|slides|video|demo|website): ?\\S+(?: \\S+)?");

    private LedLabel() {}

    /// How many characters before a title say only that a copy of the work follows.
    static int lengthBeforeTitle(String text) {
        if (text.indexOf(':') < 0) {
            return 0;
        }
        Matcher copy = COPY.matcher(text);
        return copy.lookingAt() ? copy.end() : 0;
    }

    /// The word that says what companion of a work a link leads to, or the text itself where none does.
    static String companion(String text) {
        if (text.indexOf(':') < 0) {
            return text;
        }
        Matcher companion = COMPANION.matcher(text);
        return companion.matches() ? companion.group(1) : text;
    }
}
