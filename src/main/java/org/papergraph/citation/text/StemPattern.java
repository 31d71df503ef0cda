package org.papergraph.citation.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A regular expression that is tried only where two characters stand that a match can begin with. Most places of most
/// texts hold no such two, and one look at a table is far cheaper than to try all that the expression offers.
///
/// Which characters those are is asked of the expression itself, once for each two that are met: a match that fails for
/// want of more text might go on. The expression must not need what stands before the match; it may rule it out.
/// Several threads may ask one pattern.
public final class StemPattern {
    /// Characters that are looked up; before all others the expression is tried.
    private static final int CHARACTERS = 128;

    /// Stands for no character behind the last; Markdown has none such.
    private static final char END = 0;

    private static final byte MAY = 1;
    private static final byte CANNOT = 2;

    private final Pattern pattern;
    /// Whether nothing at all is a match.
    private final boolean empty;
    /// By first character and second, 0 where it was not asked yet. Threads that ask at once find the same.
    private final byte[] stems = new byte[CHARACTERS * CHARACTERS];

    private StemPattern(Pattern pattern) {
        this.pattern = pattern;
        this.empty = pattern.matcher("").matches();
    }

    /// @throws IllegalArgumentException when the expression looks for something before the match
    public static StemPattern of(String expression) {
        if (expression.contains("(?<=") || expression.contains("\\B")) {
            throw new IllegalArgumentException("needs what stands before a match: " + expression);
        }
        return new StemPattern(Pattern.compile(expression));
    }

    /// Whether all of a text is a match.
    public boolean matches(String text) {
        return mayBegin(text, 0) && pattern.matcher(text).matches();
    }

    /// Whether a match begins at this place; what stands before it is seen.
    public boolean startsAt(String text, int place) {
        return mayBegin(text, place) && begins(pattern.matcher(text), place);
    }

    /// End of the match that begins at this place, or -1.
    public int end(String text, int place) {
        if (!mayBegin(text, place)) {
            return -1;
        }
        Matcher matcher = pattern.matcher(text);
        return begins(matcher, place) ? matcher.end() : -1;
    }

    /// Whether a match stands anywhere in a text.
    public boolean isIn(String text) {
        Matcher matcher = null;
        for (int place = 0; place < text.length(); place++) {
            if (mayBegin(text, place)) {
                matcher = matcher == null ? pattern.matcher(text) : matcher;
                if (begins(matcher, place)) {
                    return true;
                }
            }
        }
        return empty;
    }

    private static boolean begins(Matcher matcher, int place) {
        return matcher.useTransparentBounds(true)
                .useAnchoringBounds(false)
                .region(place, matcher.regionEnd())
                .lookingAt();
    }

    public String expression() {
        return pattern.pattern();
    }

    private boolean mayBegin(String text, int place) {
        int length = Math.min(text.length() - place, 2);
        char first = length > 0 ? text.charAt(place) : END;
        char second = length > 1 ? text.charAt(place + 1) : END;
        if (first >= CHARACTERS || second >= CHARACTERS) {
            return true;
        }
        int stem = first * CHARACTERS + second;
        if (stems[stem] == 0) {
            stems[stem] = mayBegin(text.substring(place, place + length)) ? MAY : CANNOT;
        }
        return stems[stem] == MAY;
    }

    @SuppressWarnings("JdkObsolete")
    private boolean mayBegin(String stem) {
        Matcher matcher = pattern.matcher(stem);
        return matcher.lookingAt() || matcher.hitEnd();
    }
}
