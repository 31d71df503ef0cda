package org.papergraph.readinglist;

/// HTML inside a bullet, read for its text and marks; blocks in it are only line breaks.
final class HtmlText {
    private final InlineCollector inlines;

    HtmlText(InlineCollector inlines) {
        this.inlines = inlines;
    }

    void read(String html) {
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
