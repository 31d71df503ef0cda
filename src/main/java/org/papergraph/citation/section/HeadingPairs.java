package org.papergraph.citation.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.papergraph.citation.entry.EntryLook;
import org.papergraph.readinglist.Inline;
import org.papergraph.readinglist.ListEntry;
import org.papergraph.readinglist.Section;
import org.papergraph.readinglist.SourceSpan;

/// Joins headings that say who and when with the headings right below them that say what: "### Okafor, A. (2019)" over
/// "#### Reeds at Rest".
final class HeadingPairs {
    /// Pairs that make a habit.
    private static final int LEAST = 2;

    private final EntryLook look;

    HeadingPairs(EntryLook look) {
        this.look = look;
    }

    /// The sections, each such pair one section; the same where the list has no such habit.
    List<Section> joined(List<Section> sections) {
        List<Section> joined = new ArrayList<>();
        int pairs = 0;
        for (int i = 0; i < sections.size(); i++) {
            boolean pair = i + 1 < sections.size() && isPair(sections.get(i), sections.get(i + 1));
            joined.add(pair ? joined(sections.get(i), sections.get(i + 1)) : sections.get(i));
            pairs += pair ? 1 : 0;
            i += pair ? 1 : 0;
        }
        return pairs >= LEAST ? joined : sections;
    }

    private boolean isPair(Section who, Section what) {
        return who.entries().isEmpty()
                && what.headings().size() == who.headings().size() + 1
                && who.heading()
                        .filter(heading -> heading.links().isEmpty() && look.isDatedCredit(heading))
                        .isPresent()
                && what.heading()
                        .filter(heading -> !look.isDatedCredit(heading))
                        .isPresent();
    }

    private static Section joined(Section who, Section what) {
        ListEntry names = who.heading().orElseThrow();
        ListEntry title = what.heading().orElseThrow();
        List<Inline> inlines = new ArrayList<>(names.inlines());
        inlines.add(new Inline.Break(Inline.Break.Kind.LINE));
        inlines.addAll(title.inlines());
        ListEntry heading = new ListEntry(
                ListEntry.Kind.HEADING,
                new SourceSpan(names.span().startLine(), title.span().endLine()),
                names.text() + '\n' + title.text(),
                inlines,
                title.links(),
                List.of(),
                List.of());
        return new Section(who.headings(), Optional.of(heading), what.entries(), what.continued());
    }
}
