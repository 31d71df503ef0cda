package org.papergraph.readinglist;

import java.util.regex.Pattern;

/// What generators of static sites read in a page and no reader sees: attribute lists `{:target="_blank"}` (Kramdown)
/// and tags `{% include x %}` (Liquid).
final class Templating {
    private static final Pattern MARKUP = Pattern.compile("\\{:[^{}\\n]{0,200}\\}|\\{%[^{}\\n]{0,200}%\\}");

    /// "]({{ site.url }}/": an address that begins with what the generator fills in.
    private static final Pattern FILLED = Pattern.compile("(?<=\\]\\()[ \\t]*\\{\\{[ \\t]*([\\w.]{1,60})[ \\t]*\\}\\}");

    private Templating() {}

    /// The text without such markup; its lines stay where they are. What is filled into addresses stays, without the
    /// spaces that would make them none.
    static String without(String text) {
        String plain = text.contains("{:") || text.contains("{%")
                ? MARKUP.matcher(text).replaceAll("")
                : text;
        return plain.contains("{{") ? FILLED.matcher(plain).replaceAll("{{$1}}") : plain;
    }
}
