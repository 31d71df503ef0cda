package org.papergraph.citation.entry;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.citation.text.MarkedText;

/// The word by which a note refers to a work: "vgl. Lind, A. (2012): …", "Cf. Okafor 1999".
final class ReferralWord {
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\d]{0,6}(?:[Vv]gl|[Cc]fr?|[Сс][мр])\\."
            + "\\s*(?:(?:auch|hierzu|dazu|also|anche|aussi|также) )?(?=\\p{Lu}|http|[\"“„«])");
    private static final int LONGEST = 24;

    private ReferralWord() {}

    /// The text behind such a word; all of it where none leads it.
    static MarkedText without(MarkedText text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST));
        Matcher word = WORD.matcher(start);
        if (start.indexOf('.') < 0 || !word.lookingAt()) {
            return text;
        }
        return text.from(word.end());
    }
}
