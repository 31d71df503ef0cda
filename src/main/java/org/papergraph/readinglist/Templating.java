package org.papergraph.readinglist;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What generators of static sites read in a page and no reader sees: attribute lists `{:target="_blank"}` (Kramdown),
/// tags `{% include x %}` (Liquid), shortcodes `{{< table >}}` (Hugo), links `[[A Title]]` of wikis, and rules in HTML,
/// behind which they go on with Markdown.
final class Templating {
    private static final Pattern MARKUP = Pattern.compile("\\{:[^{}\\n]{0,200}\\}|\\{%[^{}\\n]{0,200}%\\}");

    /// "## Heading {#anchor .class}" (Pandoc)
    private static final Pattern ATTRIBUTES =
            Pattern.compile("(?m)^(#{1,6} [^\\n]{0,1000}?)[ \\t]{0,9}\\{[#.][^{}\\n]{0,200}\\}[ \\t]*$");
    /// "\\emph{Journal}": what a list took over from LaTeX.
    private static final Pattern EMPHASIS = Pattern.compile("\\\\(?:emph|textit|textsl)\\{([^{}*\\n]{1,300})\\}");

    /// "\\noindent [1] …": what a list took over from LaTeX and no reader of it sees.
    private static final Pattern LAYOUT =
            Pattern.compile("\\\\(?:(?:no)?indent|(?:new|clear)page|pagebreak|(?:big|med|small)skip|"
                    + "par|[hv]fill|centering|raggedright|[hv]space\\*?\\{[^{}\\n]{0,20}\\})(?![A-Za-z])[ \\t]?");

    private static final Pattern ALONE =
            Pattern.compile("(?m)^[ \\t]*(?:<hr[ \\t]*/?>|\\{\\{[<%][^{}\\n]{0,200}[%>]\\}\\})[ \\t]*$");

    private static final Pattern SHORTCODE = Pattern.compile("\\{\\{[<%]([^{}\\n]{0,1000})[%>]\\}\\}");
    private static final Pattern TITLE = Pattern.compile("\\b(?:title|text)=\"([^\"\\[\\]]{1,300})\"");
    private static final Pattern ADDRESS = Pattern.compile("\\b(?:href|url|link)=\"([^\"<>\\s]{1,600})\"");

    /// "]({{ site.url }}/": an address that begins with what the generator fills in.
    private static final Pattern FILLED = Pattern.compile("(?<=\\]\\()[ \\t]*\\{\\{[ \\t]*([\\w.]{1,60})[ \\t]*\\}\\}");

    /// `[[A Title]]`, `[[file|A Title]]`: a link of a wiki or of a collection of notes; one short word may be the label
    /// of a link that is defined elsewhere, `[[pdf]]`.
    private static final Pattern WIKI = Pattern.compile(
            "\\[\\[(?![\\w.+-]{0,9}]])(?:[^\\[\\]|\\n]{1,200}\\\\?\\|)?([^\\[\\]|\\n]{2,200})]](?![(\\[])");

    private Templating() {}

    /// The text without such markup; its lines stay where they are. What is filled into addresses stays, without the
    /// spaces that would make them none.
    static String without(String text) {
        return visible(unlinked(text));
    }

    /// The text with the titles of wiki links alone.
    private static String unlinked(String text) {
        Matcher link = WIKI.matcher(text);
        StringBuilder plain = new StringBuilder();
        int end = 0;
        for (int at = text.indexOf("[["); at >= 0; at = text.indexOf("[[", Math.max(end, at + 1))) {
            if (link.region(at, text.length()).lookingAt()) {
                plain.append(text, end, at).append(link.group(1));
                end = link.end();
            }
        }
        return end == 0 ? text : plain.append(text, end, text.length()).toString();
    }

    private static String visible(String text) {
        if (text.indexOf('{') < 0 && !text.contains("<hr")) {
            return withoutLayout(text);
        }
        String plain = text.contains("{:") || text.contains("{%")
                ? MARKUP.matcher(text).replaceAll("")
                : text;
        boolean coded = plain.contains("{{<") || plain.contains("{{%");
        if (coded || plain.contains("<hr")) {
            plain = ALONE.matcher(plain).replaceAll("");
        }
        if (coded) {
            plain = SHORTCODE.matcher(plain).replaceAll(code -> Matcher.quoteReplacement(shown(code.group(1))));
        }
        plain = plain.contains("{#") || plain.contains("{.")
                ? ATTRIBUTES.matcher(plain).replaceAll("$1")
                : plain;
        plain = plain.contains("\\emph{") || plain.contains("\\textit{") || plain.contains("\\textsl{")
                ? EMPHASIS.matcher(plain).replaceAll("*$1*")
                : plain;
        plain = plain.contains("{{") ? FILLED.matcher(plain).replaceAll("{{$1}}") : plain;
        return withoutLayout(plain);
    }

    /// What a reader sees of a shortcode: the title that it gives to an address.
    private static String shown(String code) {
        Matcher title = TITLE.matcher(code);
        Matcher address = ADDRESS.matcher(code);
        boolean linked = title.find() && address.find();
        return linked ? "[" + title.group(1) + "](<" + address.group(1) + ">)" : "";
    }

    private static String withoutLayout(String text) {
        Matcher layout = LAYOUT.matcher(text);
        StringBuilder plain = new StringBuilder();
        int end = 0;
        for (int at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', Math.max(end, at + 1))) {
            if (layout.region(at, text.length()).lookingAt()) {
                plain.append(text, end, at);
                end = layout.end();
            }
        }
        return end == 0 ? text : plain.append(text, end, text.length()).toString();
    }
}
