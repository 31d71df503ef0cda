package org.papergraph.readinglist;

import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/// HTML that ends where Markdown goes on: CommonMark ends it at a blank line alone, and takes the list right below a
/// heading or `<summary>` for HTML, which nobody who wrote one meant.
final class HtmlBlockParser extends AbstractBlockParser {
    private static final Pattern START =
            Pattern.compile("(?i)</?(?:details|summary|h[1-6]|div|p|center|section|article|"
                    + "header|footer|main|aside|nav|hr)(?:[\\s/>]|$)");
    private static final Pattern MARKDOWN = Pattern.compile("(?:[*+-]|\\d{1,4}[.)]|#{1,6})[ \\t]+\\S|\\|.*\\|[ \\t]*$");
    private static final int INDENTED_CODE = 4;

    private final HtmlBlock block = new HtmlBlock();
    private final StringBuilder literal = new StringBuilder();

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        boolean ends = state.isBlank() || (endsWithTag() && begins(MARKDOWN, state));
        return ends ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        if (!literal.isEmpty()) {
            literal.append('\n');
        }
        literal.append(line.getContent());
    }

    @Override
    public void closeBlock() {
        block.setLiteral(literal.toString());
    }

    private boolean endsWithTag() {
        int last = literal.length() - 1;
        while (last >= 0 && literal.charAt(last) <= ' ') {
            last--;
        }
        return last >= 0 && literal.charAt(last) == '>';
    }

    private static boolean begins(Pattern pattern, ParserState state) {
        CharSequence line = state.getLine().getContent();
        return pattern.matcher(line)
                .region(state.getNextNonSpaceIndex(), line.length())
                .lookingAt();
    }

    /// Begins such a block at the tags of blocks that lists have; others are left to CommonMark.
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser above) {
            CharSequence line = state.getLine().getContent();
            int at = state.getNextNonSpaceIndex();
            boolean starts = state.getIndent() < INDENTED_CODE
                    && at < line.length()
                    && line.charAt(at) == '<'
                    && begins(START, state);
            return starts ? BlockStart.of(new HtmlBlockParser()).atIndex(state.getIndex()) : BlockStart.none();
        }
    }
}
