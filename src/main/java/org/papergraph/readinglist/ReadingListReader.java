package org.papergraph.readinglist;

import java.io.IOException;
import java.util.function.Consumer;

/// Reads a Markdown list section by section.
///
/// Memory stays bounded by the longest block, whatever the size of the file; time grows linearly. Whatever the bytes, a
/// list comes out: what is wrong with them is among its problems.
public final class ReadingListReader {
    /// Reads a list to its end, handing each section on as soon as it is complete, in the order of the file.
    ///
    /// @param source path or address, for the result
    /// @throws IOException when the bytes cannot be had
    public ReadingList read(String source, ListText text, Consumer<Section> sections) throws IOException {
        LinkDefinitions definitions = new LinkDefinitions();
        try (SourceLines lines = new SourceLines(text.open(), new ProblemLog())) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                definitions.offer(line);
            }
        }
        ProblemLog problems = new ProblemLog();
        FrontMatter frontMatter = new FrontMatter();
        SectionBuilder builder = new SectionBuilder(sections);
        MarkdownParser parser = new MarkdownParser(definitions);
        int count;
        try (SourceLines lines = new SourceLines(text.open(), problems)) {
            WindowCutter cutter = new WindowCutter(lines, frontMatter, problems);
            for (Window window = cutter.next(); window != null; window = cutter.next()) {
                if (window.firstLine() == 1) {
                    // A page's title stands above all its headings, as the first of them does where a page has none.
                    frontMatter.title().ifPresent(title -> builder.title(title));
                }
                new EntryCollector(window, builder).collect(parser.parse(window.text()));
            }
            count = lines.number();
        }
        builder.end();
        return new ReadingList(source, frontMatter.title().or(builder::title), count, problems.problems());
    }
}
