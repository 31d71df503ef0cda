package org.papergraph.readinglist;

import java.util.regex.Pattern;

/// HTML inside a bullet, read for its text and marks; blocks in it are only line breaks.
final class HtmlText {
    /// What a reader clicks on to see more, and no part of that.
    private static final Pattern BUTTON =
            Pattern.compile("(?iU)<summary>\\s*+(?:<(?:b|i|strong|em)>)?(?:(?:click to |show |see |read )?"
                    + "(?:more )?(?:details?|abstract|summary|description|notes?|info(?:rmation)?|more|expand|tl;?dr|"
                    + "détails|résumé|zusammenfassung|detalles|resumen|resumo|подробнее|аннотация|摘要|详情|概要)):?"
                    + "(?:</(?:b|i|strong|em)>)?\\s*+</summary>");

    private final InlineCollector inlines;

    HtmlText(InlineCollector inlines) {
        this.inlines = inlines;
    }

    void read(String source) {
        String html = source.contains("<summary") ? BUTTON.matcher(source).replaceAll("<summary></summary>") : source;
        int at = 0;
        while (at < html.length()) {
            int open = html.indexOf('<', at);
            int end = open < 0 ? html.length() : open;
            if (end > at) {
                inlines.text(HtmlEntities.decoded(html.substring(at, end)).replaceAll("\\s+", " "), false);
            }
            if (open < 0) {
                return;
            }
            int close = html.indexOf('>', open);
            at = close < 0 ? html.length() : close + 1;
            HtmlTag tag = HtmlTag.of(html.substring(open, at));
            switch (tag.name()) {
                case "p", "div", "li", "tr", "details", "summary" -> inlines.lineBreak(Inline.Break.Kind.LINE);
                default -> inlines.tag(tag);
            }
        }
    }
}
