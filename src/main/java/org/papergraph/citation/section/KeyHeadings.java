package org.papergraph.citation.section;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.citation.atom.FieldKeys;
import org.papergraph.citation.text.Words;
import org.papergraph.readinglist.Inline;
import org.papergraph.readinglist.ListEntry;
import org.papergraph.readinglist.Section;
import org.papergraph.readinglist.Style;

/// Puts the fields of a work that have headings of their own, "#### Authors" over names, below the heading of the work,
/// each behind its key: "Authors: Ann Lee".
final class KeyHeadings {
    /// Works with such headings that make a habit.
    private static final int LEAST = 2;

    private KeyHeadings() {}

    /// The sections, those of fields joined to the one of their work; the same where the list has no such habit.
    static List<Section> joined(List<Section> sections) {
        List<Section> joined = new ArrayList<>();
        int works = 0;
        for (int i = 0; i < sections.size(); i++) {
            int end = endOfFields(sections, i);
            joined.add(end > i + 1 ? withFields(sections.get(i), sections.subList(i + 1, end)) : sections.get(i));
            works += end > i + 1 ? 1 : 0;
            i = end - 1;
        }
        return works >= LEAST ? joined : sections;
    }

    /// End of the sections right behind one that hold fields of the work it is headed by, the people who made it among
    /// them.
    private static int endOfFields(List<Section> sections, int work) {
        Section headed = sections.get(work);
        if (headed.heading().isEmpty() || FieldKeys.isField(headed.headings().getLast())) {
            return work + 1;
        }
        int end = work + 1;
        boolean credited = false;
        while (end < sections.size() && isField(sections.get(end), headed.headings())) {
            credited |= FieldKeys.isCredit(key(sections.get(end)));
            end++;
        }
        return credited ? end : work + 1;
    }

    private static boolean isField(Section section, List<String> headings) {
        int depth = section.headings().size();
        return section.heading().isPresent()
                && depth == headings.size() + 1
                && section.headings().subList(0, depth - 1).equals(headings)
                && FieldKeys.isField(Words.trimmed(section.headings().getLast(), "", ": "))
                && section.entries().stream().allMatch(entry -> entry.kind() == ListEntry.Kind.PARAGRAPH);
    }

    private static String key(Section section) {
        return Words.trimmed(section.headings().getLast(), "", ": ") + ": ";
    }

    private static Section withFields(Section work, List<Section> fields) {
        List<ListEntry> entries = new ArrayList<>(work.entries());
        for (Section field : fields) {
            for (int i = 0; i < field.entries().size(); i++) {
                ListEntry entry = field.entries().get(i);
                entries.add(i == 0 ? keyed(entry, key(field)) : entry);
            }
        }
        return new Section(work.headings(), work.heading(), entries, work.continued());
    }

    private static ListEntry keyed(ListEntry entry, String key) {
        List<Inline> inlines = new ArrayList<>();
        inlines.add(new Inline.Text(key, Style.PLAIN, entry.span().startLine()));
        inlines.addAll(entry.inlines());
        return new ListEntry(
                entry.kind(), entry.span(), entry.text(), inlines, entry.links(), entry.columns(), entry.children());
    }
}
