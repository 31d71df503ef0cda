package org.papergraph.citation.section;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.papergraph.citation.entry.Unit;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.readinglist.Inline;
import org.papergraph.readinglist.ListEntry;
import org.papergraph.readinglist.Section;

/// Knows the words in bold before a colon that a list begins entries with again and again, as schedules do: "**Due
/// today:** reading questions". They name no work.
public final class RepeatedLabels {
    /// Entries that begin with the same label.
    private static final int OFTEN = 3;

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d\\d(?!\\d)");

    private final Map<String, Integer> counts = new HashMap<>();

    private RepeatedLabels() {}

    /// Those of a list, or of the part of it that is at hand.
    public static RepeatedLabels of(List<Section> sections) {
        RepeatedLabels labels = new RepeatedLabels();
        sections.forEach(section -> section.entries().forEach(labels::count));
        return labels;
    }

    private void count(ListEntry entry) {
        if (!entry.inlines().isEmpty()
                && entry.inlines().getFirst() instanceof Inline.Text(String text, var style, int _)
                && style.bold()
                && text.stripTrailing().endsWith(":")) {
            counts.merge(text.strip(), 1, Integer::sum);
        }
        entry.children().forEach(this::count);
    }

    /// Whether a unit begins with one, and has neither link nor year.
    boolean leads(Unit unit) {
        MarkedText text = unit.text();
        int end = 0;
        while (end < text.length() && (text.marks(end) & MarkedText.BOLD) != 0) {
            end++;
        }
        return end > 0
                && unit.links().isEmpty()
                && counts.getOrDefault(text.substring(0, end).strip(), 0) >= OFTEN
                && !YEAR.matcher(text.string()).find();
    }
}
