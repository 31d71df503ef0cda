package org.papergraph.readinglist;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cuts a list into windows at boundaries of top-level blocks, so that memory does not grow with the file.
///
/// A cut is made before a heading, before a bullet at the margin, or before unindented text after a blank line, never
/// inside a code fence. A block that stays open beyond the hard limit is cut where it stands, and reported.
final class WindowCutter {
    private static final int SOFT_CHARS = 1 << 17;
    private static final int HARD_CHARS = 1 << 21;
    private static final int MAX_INDENT = 64;

    private final SourceLines source;
    private final FrontMatter frontMatter;
    private final ProblemLog problems;
    private @Nullable String ahead;

    WindowCutter(SourceLines source, FrontMatter frontMatter, ProblemLog problems) {
        this.source = source;
        this.frontMatter = frontMatter;
        this.problems = problems;
    }

    /// The next window, or null at the end.
    @Nullable
    Window next() throws IOException {
        String line = ahead == null ? source.next() : ahead;
        ahead = null;
        if (line == null) {
            return null;
        }
        int first = source.number();
        List<String> lines = new ArrayList<>();
        int chars = 0;
        char fence = 0;
        boolean afterBlank = false;
        while (line != null) {
            boolean full = chars >= SOFT_CHARS && fence == 0 && isBoundary(line, afterBlank);
            if (full || chars >= HARD_CHARS) {
                if (!full) {
                    problems.add(source.number(), "a block is too long to be read in one piece; it was cut here");
                }
                ahead = line;
                break;
            }
            String kept = frontMatter.takes(line) ? "" : bounded(line);
            lines.add(kept);
            chars += kept.length() + 1;
            fence = fenceAfter(kept, fence);
            afterBlank = kept.isBlank();
            line = source.next();
        }
        return new Window(first, lines);
    }

    private static boolean isBoundary(String line, boolean afterBlank) {
        if (line.isEmpty()) {
            return false;
        }
        char c = line.charAt(0);
        boolean bullet = (c == '*' || c == '-' || c == '+') && line.length() > 1 && line.charAt(1) == ' ';
        return c == '#' || bullet || (afterBlank && c != ' ' && c != '\t');
    }

    private static char fenceAfter(String line, char fence) {
        int at = 0;
        while (at < line.length() && at < 4 && line.charAt(at) == ' ') {
            at++;
        }
        if (at < 4 && (line.startsWith("```", at) || line.startsWith("~~~", at))) {
            char mark = line.charAt(at);
            if (fence == 0) {
                boolean inline = mark == '`' && line.indexOf('`', at + 3) > 0;
                return inline ? 0 : mark;
            }
            return fence == mark ? 0 : fence;
        }
        return fence;
    }

    /// A line without the indentation that would nest deeper than any list is meant to be.
    private static String bounded(String line) {
        int at = 0;
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        return at <= MAX_INDENT ? line : line.substring(at - MAX_INDENT);
    }
}
