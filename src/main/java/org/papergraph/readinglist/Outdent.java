package org.papergraph.readinglist;

import java.util.ArrayList;
import java.util.List;

/// Moves lists to the margin that are indented like code below a heading or text: no list is open there that they could
/// be nested in, and CommonMark would read their bullets as one paragraph.
final class Outdent {
    private static final int CODE = 4;

    private int moved;
    private boolean listed;
    private boolean blank;
    private boolean fenced;

    private Outdent() {}

    /// The lines, as many as before.
    static List<String> of(List<String> lines) {
        Outdent outdent = new Outdent();
        List<String> kept = new ArrayList<>(lines.size());
        lines.forEach(line -> kept.add(outdent.line(line)));
        return kept;
    }

    private String line(String line) {
        int text = 0;
        int column = 0;
        while (text < line.length() && (line.charAt(text) == ' ' || line.charAt(text) == '\t')) {
            column += line.charAt(text) == '\t' ? CODE - column % CODE : 1;
            text++;
        }
        if (text == line.length()) {
            blank = true;
            return line;
        }
        boolean fence = line.startsWith("```", text) || line.startsWith("~~~", text);
        fenced ^= fence;
        if (column < CODE && !fenced) {
            boolean ends = column == 0 && (blank || line.charAt(0) == '#');
            listed = isBullet(line, text) || (listed && !ends);
            moved = 0;
        } else if (moved == 0 && !listed && !fenced && isBullet(line, text)) {
            moved = column;
        }
        blank = false;
        return moved > 0 && !fenced && column >= moved ? " ".repeat(column - moved) + line.substring(text) : line;
    }

    private static boolean isBullet(String line, int at) {
        int end = at;
        while (end < line.length() && Character.isDigit(line.charAt(end))) {
            end++;
        }
        String marks = end > at ? ".)" : "*+-";
        return end + 1 < line.length() && marks.indexOf(line.charAt(end)) >= 0 && line.charAt(end + 1) == ' ';
    }
}
