package org.papergraph.readinglist;

import java.util.List;

/// Makes bullets of the brackets that some lists begin their lines with, "[*] A title", "[ ] A title": Markdown takes
/// them for text, and all the lines for one paragraph.
final class BracketedBullet {
    private static final String MARKS = "*+x ";
    private static final int LENGTH = "[*] ".length();
    /// As long as what it stands for, so that what is nested below keeps its place.
    private static final String BULLET = "*   ";

    private BracketedBullet() {}

    /// The lines, as many and as long as before.
    static List<String> of(List<String> lines) {
        return lines.stream()
                .map(line -> is(line) ? BULLET + line.substring(LENGTH) : line)
                .toList();
    }

    private static boolean is(String line) {
        return line.length() > LENGTH
                && line.charAt(0) == '['
                && MARKS.indexOf(line.charAt(1)) >= 0
                && line.charAt(2) == ']'
                && line.charAt(3) == ' '
                && line.charAt(LENGTH) > ' ';
    }
}
