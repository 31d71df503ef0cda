package org.papergraph.readinglist;

import java.util.Locale;
import java.util.Optional;

/// One HTML tag as it stands in a list.
///
/// @param name lower case; empty for a comment or a declaration
/// @param closing whether it is an end tag
/// @param source with its angle brackets
record HtmlTag(String name, boolean closing, String source) {
    /// Reads a tag from its source, `<a href="x">` or `</a>`.
    static HtmlTag of(String source) {
        int at = source.startsWith("</") ? 2 : 1;
        int end = at;
        while (end < source.length() && Character.isLetterOrDigit(source.charAt(end))) {
            end++;
        }
        return new HtmlTag(source.substring(Math.min(at, end), end).toLowerCase(Locale.ROOT), at == 2, source);
    }

    /// Value of an attribute, quoted or not.
    Optional<String> attribute(String wanted) {
        String lower = source.toLowerCase(Locale.ROOT);
        int from = 0;
        while (true) {
            int at = lower.indexOf(wanted, from);
            if (at < 0) {
                return Optional.empty();
            }
            int equals = at + wanted.length();
            boolean separate = at > 0
                    && (Character.isWhitespace(lower.charAt(at - 1)) || "\"'".indexOf(lower.charAt(at - 1)) >= 0);
            while (equals < lower.length() && lower.charAt(equals) == ' ') {
                equals++;
            }
            if (separate && equals < lower.length() && lower.charAt(equals) == '=') {
                return Optional.of(value(equals + 1));
            }
            from = at + 1;
        }
    }

    private String value(int start) {
        int at = start;
        while (at < source.length() && source.charAt(at) == ' ') {
            at++;
        }
        if (at < source.length() && (source.charAt(at) == '"' || source.charAt(at) == '\'')) {
            int end = source.indexOf(source.charAt(at), at + 1);
            return source.substring(at + 1, end < 0 ? source.length() : end).strip();
        }
        int end = at;
        while (end < source.length() && !Character.isWhitespace(source.charAt(end)) && source.charAt(end) != '>') {
            end++;
        }
        return source.substring(at, end);
    }
}
