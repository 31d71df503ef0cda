package org.papergraph.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lines of one `@entry` of a BibTeX block, without what stands between entries.
///
/// @param firstLine counted from 0 within the block
/// @param lastLine counted from 0 within the block
record BibtexChunk(int firstLine, int lastLine, String text) {
    private static final Pattern START = Pattern.compile("\\s*@\\s*[A-Za-z]+\\s*[{(].*");
    private static final Pattern HEAD = Pattern.compile("\\s*@\\s*[A-Za-z]+\\s*[{(][^,\\s]*");
    private static final Pattern QUOTED = Pattern.compile("^\\s*(?:>\\s?)+");
    private static final Pattern FENCE = Pattern.compile("\\s*(?:`{3,}|~{3,}).*");

    /// Cuts a block before each line that begins an entry. An entry begins on a line of its own; so an unclosed brace
    /// ends with its entry. Blank lines and comments at the end of an entry, and fences, are left out.
    static List<BibtexChunk> split(String block) {
        List<BibtexChunk> chunks = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        int first = 0;
        int at = 0;
        for (String raw : block.split("\n", -1)) {
            String line = QUOTED.matcher(raw).replaceFirst("");
            if (START.matcher(line).matches()) {
                add(chunks, first, lines);
                lines.clear();
                first = at;
            }
            boolean inside = !lines.isEmpty() || START.matcher(line).matches();
            if (inside) {
                lines.add(FENCE.matcher(line).matches() ? "" : line);
            }
            at++;
        }
        add(chunks, first, lines);
        return chunks;
    }

    /// The entry as its author knows it: `@article{hinton06`.
    String name() {
        Matcher head = HEAD.matcher(text);
        return head.lookingAt() ? head.group().strip() : "the entry";
    }

    private static void add(List<BibtexChunk> chunks, int first, List<String> lines) {
        int end = lines.size();
        while (end > 0
                && (lines.get(end - 1).isBlank()
                        || lines.get(end - 1).stripLeading().startsWith("%"))) {
            end--;
        }
        if (end > 0) {
            chunks.add(new BibtexChunk(first, first + end - 1, String.join("\n", lines.subList(0, end))));
        }
    }
}
