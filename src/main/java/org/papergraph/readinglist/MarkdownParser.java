package org.papergraph.readinglist;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/// The CommonMark parser as lists need it: tables, footnotes, source lines, bounded nesting, links defined anywhere in
/// the file.
final class MarkdownParser {
    private static final int MAX_BLOCKS = 40;
    private static final int MAX_INLINES = 40;
    /// All but indented code, which in a list is text that was indented to stand below a heading or a title. They are
    /// tried in this order, which must not differ from run to run.
    private static final SequencedSet<Class<? extends Block>> BLOCKS = new LinkedHashSet<>(List.of(
            BlockQuote.class,
            Heading.class,
            FencedCodeBlock.class,
            HtmlBlock.class,
            ThematicBreak.class,
            ListBlock.class));

    private final Parser parser;

    MarkdownParser(LinkDefinitions definitions) {
        parser = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .enabledBlockTypes(BLOCKS)
                .customBlockParserFactory(new HtmlBlockParser.Factory())
                .customBlockParserFactory(new FootnoteParser.Factory())
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .maxOpenBlockParsers(MAX_BLOCKS)
                .maxInlineNesting(MAX_INLINES)
                .linkProcessor(new DefinedElsewhere(definitions))
                .build();
    }

    Node parse(String text) {
        return parser.parse(text);
    }

    /// Finds definitions that stand outside the window; the parser itself knows only those inside.
    private record DefinedElsewhere(LinkDefinitions definitions) implements LinkProcessor {
        @Override
        public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
            if (link.destination() != null || link.marker() != null) {
                return LinkResult.none();
            }
            String label = link.label();
            String wanted = label == null || label.isEmpty() ? link.text(scanner) : label;
            if (wanted.startsWith("^")) {
                // The number of a footnote says nothing of the work beside it.
                return LinkResult.replaceWith(new Text(""), scanner.position());
            }
            return definitions
                    .destination(wanted)
                    .map(found -> LinkResult.wrapTextIn(new Link(found, null), scanner.position()))
                    .orElse(LinkResult.none());
        }
    }
}
