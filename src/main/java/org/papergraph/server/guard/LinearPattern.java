package org.papergraph.server.guard;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import org.apache.jena.sparql.expr.ExprEvalException;

/// A regular expression of a query, matched in time linear in the text by RE2/J.
///
/// Java's own matcher backtracks: `(a+)+$` on thirty letters runs for hours and heeds no time limit. What needs
/// backtracking (back references, look-around) is refused.
final class LinearPattern {
    private static final int MAX_LENGTH = 1000;
    private static final int MAX_REPEAT = 1000;

    private final Pattern pattern;

    private LinearPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /// @param flags of XPath: `i`, `m`, `s`, `q`
    /// @throws QueryRefused when the pattern is too long, or needs what a linear matcher cannot do
    static LinearPattern compile(String regex, String flags) {
        if (regex.length() > MAX_LENGTH) {
            throw QueryRefused.badQuery("A regular expression is longer than " + MAX_LENGTH + " characters.");
        }
        int mask = mask(flags);
        String source = flags.indexOf('q') >= 0 ? Pattern.quote(regex) : regex;
        checkRepeats(source);
        try {
            return new LinearPattern(Pattern.compile(source, mask));
        } catch (PatternSyntaxException | StackOverflowError e) {
            throw QueryRefused.badQuery("A regular expression is not understood here (no back references, no"
                    + " look-around): " + regex.substring(0, Math.min(60, regex.length())));
        }
    }

    boolean find(String text) {
        return pattern.matcher(text).find();
    }

    /// All matches replaced; `$1` stands for the first group, as in XPath.
    ///
    /// @throws QueryRefused when the outcome is longer than `limit` characters
    String replaceAll(String text, String replacement, int limit) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder out = new StringBuilder();
        try {
            while (matcher.find()) {
                matcher.appendReplacement(out, replacement);
                StringBound.check(out.length(), limit);
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new ExprEvalException("REPLACE: no such group in \"" + replacement + "\"", e);
        }
        matcher.appendTail(out);
        StringBound.check(out.length(), limit);
        return out.toString();
    }

    private static int mask(String flags) {
        int mask = 0;
        for (int i = 0; i < flags.length(); i++) {
            mask |= switch (flags.charAt(i)) {
                case 'i' -> Pattern.CASE_INSENSITIVE;
                case 'm' -> Pattern.MULTILINE;
                case 's' -> Pattern.DOTALL;
                case 'q' -> 0;
                default -> throw QueryRefused.badQuery("A regular expression has an unknown flag: " + flags.charAt(i));
            };
        }
        return mask;
    }

    /// The compiled form of `(x{1000}){1000}` has a million states: the product of all counts is held down.
    private static void checkRepeats(String regex) {
        long product = 1;
        for (int open = regex.indexOf('{'); open >= 0; open = regex.indexOf('{', open + 1)) {
            int close = regex.indexOf('}', open);
            if (close < 0) {
                return;
            }
            product *= Math.max(1, highestCount(regex.substring(open + 1, close)));
            if (product > MAX_REPEAT) {
                throw QueryRefused.badQuery("A regular expression repeats more than " + MAX_REPEAT + " times.");
            }
        }
    }

    private static long highestCount(String counts) {
        long highest = 0;
        for (String count : counts.split(",", -1)) {
            String digits = count.strip();
            if (!digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
                highest = Math.max(highest, digits.length() > 6 ? MAX_REPEAT + 1L : Long.parseLong(digits));
            }
        }
        return highest;
    }
}
