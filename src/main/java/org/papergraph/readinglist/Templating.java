package org.papergraph.readinglist;

import java.util.regex.Pattern;

/// What generators of static sites read in a page and no reader sees: attribute lists `{:target="_blank"}` (Kramdown)
/// and tags `{% include x %}` (Liquid).
final class Templating {
    private static final Pattern MARKUP = Pattern.compile("\\{:[^{}\\n]{0,200}\\}|\\{%[^{}\\n]{0,200}%\\}");

    private Templating() {}

    /// The text without such markup; its lines stay where they are.
    static String without(String text) {
        return text.contains("{:") || text.contains("{%") ? MARKUP.matcher(text).replaceAll("") : text;
    }
}
