package org.papergraph.citation.entry;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.citation.text.MarkedText;

/// Takes the number of an entry that is set as code from before it: "`10-1` - Lind, A. Reeds at rest".
final class CodedNumber {
    private static final Pattern NUMBER =
            Pattern.compile("\\s*\\[?\\d{1,3}(?:[-.]\\d{1,3})*+\\]?\\.?\\s*+(?:[-–—:.]\\s*+)?(?=\\S)");

    private CodedNumber() {}

    /// The text behind such a number, or all of it where none stands before it.
    static MarkedText without(MarkedText text) {
        if (text.length() == 0 || (text.marks(0) & MarkedText.CODE) == 0) {
            return text;
        }
        Matcher number = NUMBER.matcher(text.string());
        if (!number.lookingAt() || (text.marks(number.end()) & MarkedText.CODE) != 0) {
            return text;
        }
        return text.from(number.end());
    }
}
