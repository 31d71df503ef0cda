package org.papergraph.readinglist;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.HtmlBlock;

/// Reads entries and headings written in HTML: paragraphs, list items, table rows.
final class HtmlBlockReader {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "li",
            "tr",
            "ul",
            "ol",
            "table",
            "details",
            "summary",
            "center",
            "hr",
            "dl",
            "dt",
            "dd",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "section",
            "tbody",
            "thead",
            "blockquote",
            "pre");
    /// Level of what heads several rows of a table, below all headings.
    private static final int GROUP = 7;

    private static final Set<String> SILENT = Set.of("script", "style", "svg");

    private final Window window;
    private final SectionBuilder sections;
    private InlineCollector inlines = new InlineCollector(1);
    private ListEntry.Kind kind = ListEntry.Kind.HTML;
    private List<String> columns = new ArrayList<>();
    private final RowSpans spans = new RowSpans();
    private boolean grouping;
    private boolean header;
    private boolean data;
    private int heading;
    private int startLine;
    private int line;

    HtmlBlockReader(Window window, SectionBuilder sections) {
        this.window = window;
        this.sections = sections;
    }

    void read(HtmlBlock block, int firstLine) {
        String html = block.getLiteral();
        start(firstLine);
        int at = 0;
        String silent = "";
        while (at < html.length()) {
            int open = html.indexOf('<', at);
            if (open < 0 || open > at) {
                int end = open < 0 ? html.length() : open;
                if (silent.isEmpty()) {
                    text(html.substring(at, end));
                }
                at = end;
                continue;
            }
            boolean comment = html.startsWith("<!--", open);
            int close = comment ? html.indexOf("-->", open) : html.indexOf('>', open);
            int end = close < 0 ? html.length() : close + (comment ? 3 : 1);
            String source = html.substring(open, end);
            HtmlTag tag = HtmlTag.of(source);
            if (SILENT.contains(tag.name())) {
                silent = tag.closing() ? "" : tag.name();
            } else if (!comment && silent.isEmpty()) {
                tag(tag);
            }
            line += (int) source.chars().filter(c -> c == '\n').count();
            at = end;
        }
        end();
    }

    private void start(int at) {
        line = at;
        startLine = at;
        inlines = new InlineCollector(at);
    }

    private void text(String text) {
        for (String part : text.split("(?<=\n)", -1)) {
            String decoded = HtmlEntities.decoded(part.replace('\n', ' '));
            if (!decoded.isBlank() || !inlines.isEmpty()) {
                if (inlines.isEmpty()) {
                    startLine = line;
                }
                inlines.at(line);
                inlines.text(decoded, false);
            }
            line += part.endsWith("\n") ? 1 : 0;
        }
    }

    private void tag(HtmlTag tag) {
        String name = tag.name();
        if (name.equals("td") || name.equals("th")) {
            cell(tag);
            return;
        }
        if (!BLOCKS.contains(name)) {
            inlines.tag(tag);
            return;
        }
        boolean insideRow = kind == ListEntry.Kind.ROW && !name.equals("tr") && !name.equals("table");
        // A term of a definition list and what is said of it are one entry.
        boolean definition = name.equals("dd") || (name.equals("dt") && tag.closing());
        if (insideRow || definition) {
            inlines.lineBreak(Inline.Break.Kind.LINE);
            return;
        }
        end();
        start(line);
        if (name.matches("h[1-6]") && !tag.closing()) {
            heading = name.charAt(1) - '0';
        }
        if (name.equals("table")) {
            columns = new ArrayList<>();
            spans.startTable();
        }
        spans.startRow();
        kind = tag.closing()
                ? ListEntry.Kind.HTML
                : switch (name) {
                    case "li", "dt" -> ListEntry.Kind.BULLET;
                    case "tr" -> ListEntry.Kind.ROW;
                    default -> ListEntry.Kind.HTML;
                };
    }

    private void cell(HtmlTag tag) {
        header |= tag.name().equals("th");
        data |= tag.name().equals("td");
        if (tag.closing() && grouping && !inlines.isEmpty()) {
            sections.heading(GROUP, inlines.plainText(), entry(ListEntry.Kind.HEADING));
            inlines = new InlineCollector(line);
        }
        if (tag.closing()) {
            grouping = false;
            inlines.lineBreak(Inline.Break.Kind.CELL);
            return;
        }
        for (int above = spans.fromAbove(); above > 0; above--) {
            inlines.lineBreak(Inline.Break.Kind.CELL);
        }
        int rows = spans.cell(tag.attribute("rowspan").orElse("1"));
        grouping = rows > 1 && tag.name().equals("th") && inlines.isEmpty();
    }

    private void end() {
        if (!inlines.isEmpty()) {
            if (heading > 0) {
                sections.heading(heading, inlines.plainText(), entry(ListEntry.Kind.HEADING));
            } else if (header && !data && kind == ListEntry.Kind.ROW) {
                columns = Cells.names(inlines.inlines());
            } else {
                sections.entry(entry(kind));
            }
        }
        heading = 0;
        header = false;
        data = false;
    }

    private ListEntry entry(ListEntry.Kind read) {
        SourceSpan span = new SourceSpan(inlines.firstLine(startLine), Math.max(line, startLine));
        return new ListEntry(
                read,
                span,
                window.source(span.startLine(), span.endLine()),
                inlines.inlines(),
                inlines.links(),
                read == ListEntry.Kind.ROW ? columns : List.of(),
                List.of());
    }
}
