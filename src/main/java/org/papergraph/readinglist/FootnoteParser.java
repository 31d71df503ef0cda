package org.papergraph.readinglist;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/// A footnote, `[^lamport]: Lamport, L. (1998). …`, as GitHub and Pandoc have it: it goes on over lines that are
/// indented by four, and many articles keep their references in such notes.
final class FootnoteParser extends AbstractBlockParser {
    /// Pandoc's MANUAL, "Footnotes": the label holds no spaces.
    private static final Pattern START = Pattern.compile("\\[\\^[^\\]\\[\\s]{1,100}\\]:[ \\t]*");
    private static final int INDENT = 4;

    private final Footnote block = new Footnote();

    /// What a footnote says.
    static final class Footnote extends CustomBlock {}

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getIndex());
        }
        return state.getIndent() >= INDENT ? BlockContinue.atColumn(state.getColumn() + INDENT) : BlockContinue.none();
    }

    /// Begins a footnote at its label.
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser above) {
            CharSequence line = state.getLine().getContent();
            int at = state.getNextNonSpaceIndex();
            if (state.getIndent() >= INDENT || at >= line.length() || line.charAt(at) != '[') {
                return BlockStart.none();
            }
            Matcher label = START.matcher(line).region(at, line.length());
            return label.lookingAt() ? BlockStart.of(new FootnoteParser()).atIndex(label.end()) : BlockStart.none();
        }
    }
}
