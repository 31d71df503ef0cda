package org.papergraph.citation.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.papergraph.citation.text.Words;
import org.papergraph.readinglist.ListEntry;
import org.papergraph.readinglist.Section;

/// Tells lines that an editor filled to a width from lines that end where a field does.
///
/// In filled text each line is as long as it can be: the first word of the next would not have fitted. Editors that
/// break no link and no line behind an initial fill fewer, but break phrases, which the end of a field never does.
/// Lines that hold an address, which nothing can break, say nothing.
final class Wrapping {
    private static final int LEAST = 3;
    private static final int WIDEST = 130;
    /// Letters of the small words that no field ends with: "of", "the", "und".
    private static final int SMALL = 3;
    /// One line in so many breaks a phrase at least.
    private static final int BREAKING = 6;

    private final List<int[]> lines = new ArrayList<>();
    private int broken;

    private Wrapping() {}

    /// Whether the entries of a section are filled text.
    static boolean isFilled(Section section) {
        Wrapping wrapping = new Wrapping();
        section.entries().forEach(wrapping::take);
        return wrapping.isFilled();
    }

    private void take(ListEntry entry) {
        if (entry.kind() != ListEntry.Kind.BULLET
                && entry.kind() != ListEntry.Kind.NUMBERED
                && entry.kind() != ListEntry.Kind.PARAGRAPH) {
            return;
        }
        if (entry.children().isEmpty() && entry.text().indexOf('\n') > 0) {
            String[] source = entry.text().split("\n", 40);
            for (int i = 0; i + 1 < source.length; i++) {
                String next = source[i + 1].strip();
                boolean speaks = !source[i].contains("://") && !next.isEmpty() && !source[i].isBlank();
                if (speaks && !source[i].endsWith("  ") && !source[i].endsWith("\\")) {
                    lines.add(new int[] {
                        source[i].stripTrailing().length(), Words.first(next).length()
                    });
                    broken += breaksPhrase(source[i].strip(), Words.first(next)) ? 1 : 0;
                }
            }
        }
        entry.children().forEach(this::take);
    }

    private boolean isFilled() {
        if (lines.size() < LEAST) {
            return false;
        }
        int width = Collections.max(lines.stream().map(line -> line[0]).toList());
        long full = lines.stream().filter(line -> line[0] + 1 + line[1] > width).count();
        boolean phrases = broken >= LEAST && broken * BREAKING >= lines.size() && full * 2 >= lines.size();
        return width <= WIDEST && (full * 5 >= lines.size() * 4L || phrases);
    }

    /// Whether a line ends with a small word, or the next begins with a longer one, in lower case.
    private static boolean breaksPhrase(String line, String next) {
        String last = Words.last(line);
        return (isLower(last) && last.length() <= SMALL) || (isLower(next) && next.length() > SMALL);
    }

    private static boolean isLower(String word) {
        return !word.isEmpty() && word.chars().allMatch(Character::isLowerCase);
    }
}
