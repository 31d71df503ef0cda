package org.papergraph.citation.entry;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.citation.text.MarkedText;

/// The word by which a note refers to a work: "vgl. Lind, A. (2012): …", "Cf. Okafor 1999".
final class ReferralWord {
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\d]{0,6}(?:[Vv]gl|[Cc]fr?|[Сс][мр])\\."
            + "\\s*(?:(?:auch|hierzu|dazu|also|anche|aussi|также) )?(?=\\p{Lu}|http|[\"“„«])");
    private static final int LONGEST = 24;
    /// Characters before its full stop, at least and at most.
    private static final int SHORTEST = "cf".length();

    private static final int LATEST = 15;

    private ReferralWord() {}

    /// The text behind such a word; all of it where none leads it.
    static MarkedText without(MarkedText text) {
        int stop = text.string().indexOf('.', SHORTEST);
        if (stop < 0 || stop > LATEST) {
            return text;
        }
        Matcher word = WORD.matcher(text.substring(0, Math.min(text.length(), LONGEST)));
        return word.lookingAt() ? text.from(word.end()) : text;
    }
}
