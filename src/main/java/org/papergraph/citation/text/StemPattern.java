package org.papergraph.citation.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A regular expression that is tried only where four characters stand that a match can begin with. Most places of most
/// texts hold not even one or two of them, and a look at a table is far cheaper than to try all that the expression
/// offers.
///
/// Which characters those are is asked of the expression itself, when they are met: a match that fails for want of more
/// text might go on. The expression must not need what stands before the match; it may rule it out, and
/// where it rules out letters no place inside a word is tried.
/// Several threads may ask one pattern.
public final class StemPattern {
    /// Characters that are looked up in twos.
    private static final int TWO = 128;

    /// Characters of Latin, Greek and Cyrillic that are looked up alone, where the next is not among the former; before
    /// all others the expression is tried.
    private static final int ONE = 0x530;

    /// Those last met are looked up in fours.
    private static final int FOURS = 11;

    private static final byte MAY = 1;
    private static final byte CANNOT = 2;
    /// Only where no letter of ASCII stands before.
    private static final byte MAY_WORD = 3;

    private final Pattern pattern;
    /// Whether nothing at all is a match.
    private final boolean empty;
    /// Whether a match begins nowhere but at the start.
    private final boolean anchored;
    /// By first character and second, 0 where it was not asked yet. Threads that ask at once find the same.
    private final byte[] stems = new byte[TWO * TWO];

    /// By first character alone: a smaller table, in which most are found already that cannot begin a match.
    private final byte[] firsts = new byte[ONE];

    /// A bit for each character below 64, and for each of the 64 behind them, that was found to begin no match: of most
    /// places nothing else need be looked at. A bit that two threads lose to each other is found again.
    private long cannotLow;

    private long cannotHigh;

    /// By a hash of four characters: them, in seven bits each, and in the last two what was found.
    private final int[] fours = new int[1 << FOURS];

    private StemPattern(Pattern pattern) {
        this.pattern = pattern;
        this.empty = pattern.matcher("").matches();
        this.anchored = pattern.pattern().startsWith("^") && pattern.pattern().indexOf('|') < 0;
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
        return mayStartAt(text, 0) && pattern.matcher(text).matches();
    }

    /// Whether a match begins at this place; what stands before it is seen.
    public boolean startsAt(String text, int place) {
        return mayStartAt(text, place) && begins(pattern.matcher(text), place);
    }

    /// End of the match that begins at this place, or -1.
    public int end(String text, int place) {
        Matcher match = at(text, place);
        return match == null ? -1 : match.end();
    }

    /// The match that begins at this place, or null.
    @Nullable
    public Matcher at(String text, int place) {
        if (!mayStartAt(text, place)) {
            return null;
        }
        Matcher matcher = pattern.matcher(text);
        return begins(matcher, place) ? matcher : null;
    }

    /// Whether a match stands anywhere in a text.
    public boolean isIn(String text) {
        Matcher matcher = null;
        int places = anchored ? Math.min(1, text.length()) : text.length();
        for (int place = 0; place < places; place++) {
            if (mayStartAt(text, place)) {
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

    /// Whether the characters at this place are such as a match can begin with.
    boolean mayStartAt(String text, int place) {
        if (place >= text.length()) {
            return true;
        }
        char first = text.charAt(place);
        if (first < TWO && ((first < Long.SIZE ? cannotLow : cannotHigh) >>> first & 1) != 0) {
            return false;
        }
        return first >= ONE || mayStartWith(text, place, first);
    }

    private boolean mayStartWith(String text, int place, char first) {
        byte found = firsts[first] == 0 ? asked(firsts, first, text.substring(place, place + 1)) : firsts[first];
        if (found == CANNOT) {
            cannotLow |= first < Long.SIZE ? 1L << first : 0;
            cannotHigh |= first >= Long.SIZE && first < TWO ? 1L << first : 0;
            return false;
        }
        if (found == MAY_WORD && isInWord(text, place)) {
            return false;
        }
        if (first < TWO && place + 1 < text.length() && text.charAt(place + 1) < TWO) {
            int two = first * TWO + text.charAt(place + 1);
            found = stems[two] == 0 ? asked(stems, two, text.substring(place, place + 2)) : stems[two];
        }
        boolean may = found == MAY || (found == MAY_WORD && !isInWord(text, place));
        return may && (place + 4 > text.length() || mayGoOn(text, place));
    }

    /// Whether a match can begin with the four characters at this place.
    private boolean mayGoOn(String text, int place) {
        int four = 0;
        for (int i = place; i < place + 4; i++) {
            char c = text.charAt(i);
            if (c >= TWO) {
                return true;
            }
            four = four << 7 | c;
        }
        int at = (four * 0x9E3779B1) >>> (Integer.SIZE - FOURS);
        int known = fours[at];
        if (known >>> 2 != four || known == 0) {
            known = four << 2 | (mayBegin("", text.substring(place, place + 4)) ? MAY : CANNOT);
            fours[at] = known;
        }
        return (known & 3) != CANNOT;
    }

    private static boolean isInWord(String text, int place) {
        char before = Boundaries.charAt(text, place - 1);
        return (before >= 'a' && before <= 'z') || (before >= 'A' && before <= 'Z');
    }

    private byte asked(byte[] table, int at, String stem) {
        table[at] = found(stem);
        return table[at];
    }

    private byte found(String stem) {
        if (mayBegin("", stem)) {
            return mayBegin("a", stem) || mayBegin("Z", stem) ? MAY : MAY_WORD;
        }
        return CANNOT;
    }

    @SuppressWarnings("JdkObsolete")
    private boolean mayBegin(String before, String stem) {
        Matcher matcher = pattern.matcher(before + stem);
        return begins(matcher, before.length()) || matcher.hitEnd();
    }
}
