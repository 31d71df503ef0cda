package org.papergraph.readinglist;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Character references in HTML blocks, which the Markdown parser leaves alone: numbers and the names in common use.
final class HtmlEntities {
    private static final Pattern REFERENCE = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", "\u00A0"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("hellip", "…"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("middot", "·"),
            Map.entry("bull", "•"),
            Map.entry("eacute", "é"),
            Map.entry("egrave", "è"),
            Map.entry("agrave", "à"),
            Map.entry("ccedil", "ç"),
            Map.entry("ouml", "ö"),
            Map.entry("uuml", "ü"),
            Map.entry("auml", "ä"),
            Map.entry("szlig", "ß"),
            Map.entry("oslash", "ø"),
            Map.entry("aring", "å"));

    private HtmlEntities() {}

    static String decoded(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        return REFERENCE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(character(match.group(1))));
    }

    private static String character(String name) {
        if (name.charAt(0) != '#') {
            return NAMED.getOrDefault(name, "&" + name + ";");
        }
        boolean hex = Character.toLowerCase(name.charAt(1)) == 'x';
        int code = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        boolean half = code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
        return Character.isValidCodePoint(code) && code > 0 && !half ? Character.toString(code) : "\uFFFD";
    }
}
