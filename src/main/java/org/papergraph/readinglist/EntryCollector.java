package org.papergraph.readinglist;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/// Walks the blocks of one window and gives its headings and entries to the section builder.
final class EntryCollector {
    private final Window window;
    private final SectionBuilder sections;

    EntryCollector(Window window, SectionBuilder sections) {
        this.window = window;
        this.sections = sections;
    }

    void collect(Node document) {
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (!Attached.isRemark(block) && !Attached.isReference(block)) {
                block(block);
            }
        }
    }

    private void block(Node block) {
        switch (block) {
            case Heading heading -> {
                InlineCollector text = new InlineCollector(firstLine(heading));
                text.children(heading);
                ListEntry written = entry(ListEntry.Kind.HEADING, heading, text, List.of());
                sections.heading(heading.getLevel(), text.plainText(), written);
            }
            case ListBlock list -> items(list).forEach(sections::entry);
            case Paragraph paragraph -> sections.entry(paragraph(paragraph));
            case TableBlock table -> rows(table).forEach(sections::entry);
            case FencedCodeBlock code -> {
                bibtex(code).forEach(sections::entry);
                Attached.pasted(code)
                        .map(reference -> paragraph(code, reference))
                        .ifPresent(sections::entry);
            }
            case HtmlBlock html -> new HtmlBlockReader(window, sections).read(html, firstLine(html));
            case BlockQuote quote -> collect(quote);
            case FootnoteParser.Footnote note -> collect(note);
            default -> {
                // Rules and indented code hold no entries.
            }
        }
    }

    private ListEntry paragraph(Paragraph paragraph) {
        InlineCollector inlines = new InlineCollector(firstLine(paragraph));
        inlines.children(paragraph);
        Node behind = paragraph.getNext();
        if (Attached.isRemark(behind)) {
            part(behind, inlines, new ArrayList<>());
            return joined(ListEntry.Kind.BULLET, paragraph, behind, inlines);
        }
        return entry(ListEntry.Kind.PARAGRAPH, paragraph, inlines, List.of());
    }

    private List<ListEntry> items(ListBlock list) {
        ListEntry.Kind kind = list instanceof OrderedList ? ListEntry.Kind.NUMBERED : ListEntry.Kind.BULLET;
        List<ListEntry> entries = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem && !item.getSourceSpans().isEmpty()) {
                InlineCollector inlines = new InlineCollector(firstLine(item));
                List<ListEntry> children = new ArrayList<>();
                for (Node part = item.getFirstChild(); part != null; part = part.getNext()) {
                    part(part, inlines, children);
                }
                Node behind = item.getNext() == null ? list.getNext() : null;
                if (behind != null && Attached.isRemark(behind)) {
                    part(behind, inlines, children);
                }
                ListEntry entry = entry(kind, item, inlines, children);
                entries.add(behind != null && Attached.isReference(behind) ? reference(kind, item, behind) : entry);
            }
        }
        return entries;
    }

    /// What a quotation or a pasted reference cites at the place of the bullet that leads to it, whose words are a
    /// remark.
    private ListEntry reference(ListEntry.Kind kind, Node lead, Node quotation) {
        InlineCollector inlines = new InlineCollector(firstLine(quotation));
        if (quotation instanceof FencedCodeBlock code) {
            inlines = pasted(code, Attached.pasted(code).orElseThrow());
        } else {
            part(quotation, inlines, new ArrayList<>());
        }
        part(lead.getFirstChild(), inlines, new ArrayList<>());
        return joined(kind, lead, quotation, inlines);
    }

    /// Two blocks as one entry.
    private ListEntry joined(ListEntry.Kind kind, Node lead, Node quotation, InlineCollector inlines) {
        SourceSpan span = new SourceSpan(firstLine(lead), lastLine(quotation));
        return new ListEntry(
                kind,
                span,
                window.source(span.startLine(), span.endLine()),
                inlines.inlines(),
                inlines.links(),
                List.of(),
                List.of());
    }

    private void part(Node part, InlineCollector inlines, List<ListEntry> children) {
        switch (part) {
            case ListBlock nested -> children.addAll(items(nested));
            case FencedCodeBlock code -> children.addAll(bibtex(code));
            case TableBlock table -> children.addAll(rows(table));
            case HtmlBlock html -> {
                inlines.lineBreak(Inline.Break.Kind.PARAGRAPH);
                inlines.at(firstLine(html));
                new HtmlText(inlines).read(html.getLiteral());
            }
            case BlockQuote quote -> {
                for (Node inner = quote.getFirstChild(); inner != null; inner = inner.getNext()) {
                    part(inner, inlines, children);
                }
            }
            case Paragraph _, Heading _ -> {
                inlines.lineBreak(Inline.Break.Kind.PARAGRAPH);
                inlines.at(firstLine(part));
                inlines.children(part);
            }
            default -> {
                // Rules and code inside a bullet say nothing about what it cites.
            }
        }
    }

    private List<ListEntry> rows(TableBlock table) {
        List<ListEntry> rows = new ArrayList<>();
        List<String> columns = List.of();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow && !row.getSourceSpans().isEmpty()) {
                    InlineCollector inlines = new InlineCollector(firstLine(row));
                    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                        if (cell instanceof TableCell) {
                            inlines.children(cell);
                            inlines.lineBreak(Inline.Break.Kind.CELL);
                        }
                    }
                    if (part instanceof TableHead) {
                        columns = Cells.names(inlines.inlines());
                    } else {
                        rows.add(entry(ListEntry.Kind.ROW, row, inlines, List.of())
                                .withColumns(columns));
                    }
                }
            }
        }
        return rows;
    }

    private List<ListEntry> bibtex(FencedCodeBlock code) {
        String info = code.getInfo() == null ? "" : code.getInfo().strip().toLowerCase(java.util.Locale.ROOT);
        boolean named = info.startsWith("bib") || info.isEmpty() || info.startsWith("tex") || info.startsWith("latex");
        if (!named || !code.getLiteral().strip().matches("(?s)(%[^\n]*\n\\s*)*@\\w+\\s*[{(].*")) {
            return List.of();
        }
        int first = firstLine(code);
        InlineCollector inlines = new InlineCollector(first + 1);
        inlines.text(code.getLiteral(), true);
        return List.of(entry(ListEntry.Kind.BIBTEX, code, inlines, List.of()));
    }

    /// A pasted reference as a paragraph.
    private ListEntry paragraph(FencedCodeBlock code, String reference) {
        return entry(ListEntry.Kind.PARAGRAPH, code, pasted(code, reference), List.of());
    }

    private InlineCollector pasted(FencedCodeBlock code, String reference) {
        InlineCollector inlines = new InlineCollector(firstLine(code) + 1);
        inlines.text(reference, false);
        return inlines;
    }

    private ListEntry entry(ListEntry.Kind kind, Node node, InlineCollector inlines, List<ListEntry> children) {
        // A bullet begins with its mark, though an icon may fill that line; other blocks with their first words.
        int first = node instanceof ListItem ? firstLine(node) : inlines.firstLine(firstLine(node));
        SourceSpan span = new SourceSpan(first, Math.max(first, lastLine(node)));
        return new ListEntry(
                kind,
                span,
                window.source(first, span.endLine()),
                inlines.inlines(),
                inlines.links(),
                List.of(),
                children);
    }

    private int firstLine(Node node) {
        List<org.commonmark.node.SourceSpan> spans = node.getSourceSpans();
        return window.firstLine() + (spans.isEmpty() ? 0 : spans.getFirst().getLineIndex());
    }

    private int lastLine(Node node) {
        List<org.commonmark.node.SourceSpan> spans = node.getSourceSpans();
        return window.firstLine() + (spans.isEmpty() ? 0 : spans.getLast().getLineIndex());
    }
}
