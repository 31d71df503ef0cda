package org.papergraph.readinglist;

import java.io.Closeable;
import java.io.IOException;
import java.util.function.Consumer;

/// Reads a Markdown list section by section.
///
/// Memory stays bounded by the longest block, whatever the size of the file; time grows linearly. Whatever the bytes, a
/// list comes out: what is wrong with them is among its problems.
public final class ReadingListReader implements Closeable {
    private final String source;
    private final SectionBuilder builder;
    private final MarkdownParser parser;
    private final ProblemLog problems = new ProblemLog();
    private final FrontMatter frontMatter = new FrontMatter();
    private final SourceLines lines;
    private final WindowCutter cutter;
    private boolean ended;

    /// Opens a list, and looks through it for definitions of links, which may stand at its end.
    ///
    /// @param source path or address, for the result
    /// @param sections gets each section as soon as it is complete, in the order of the file
    /// @throws IOException when the bytes cannot be had
    public ReadingListReader(String source, ListText text, Consumer<Section> sections) throws IOException {
        this.source = source;
        this.builder = new SectionBuilder(sections);
        this.parser = new MarkdownParser(definitions(text));
        this.lines = new SourceLines(text.open(), problems);
        this.cutter = new WindowCutter(lines, frontMatter, problems);
    }

    private static LinkDefinitions definitions(ListText text) throws IOException {
        LinkDefinitions definitions = new LinkDefinitions();
        try (SourceLines lines = new SourceLines(text.open(), new ProblemLog())) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                definitions.offer(line);
            }
        }
        return definitions;
    }

    /// Reads some blocks further; behind the last of them, hands on the last section.
    ///
    /// @return false where nothing was left to do
    /// @throws IOException when the bytes cannot be had
    public boolean readOn() throws IOException {
        if (ended) {
            return false;
        }
        Window window = cutter.next();
        if (window == null) {
            builder.end();
            ended = true;
            return true;
        }
        if (window.firstLine() == 1) {
            // A page's title stands above all its headings, as the first of them does where a page has none.
            frontMatter.title().ifPresent(builder::title);
        }
        new EntryCollector(window, builder).collect(parser.parse(window.text()));
        return true;
    }

    /// What is known of the list once it is read to its end.
    public ReadingList list() {
        return new ReadingList(source, frontMatter.title().or(builder::title), lines.number(), problems.problems());
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
