package org.papergraph.readinglist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Gathers entries under the headings above them and hands each section on when it ends.
final class SectionBuilder {
    /// A section longer than this leaves in parts.
    private static final int MAX_ENTRIES = 1000;

    private record Heading(int level, String text) {}

    private final Consumer<Section> sections;
    private final List<Heading> headings = new ArrayList<>();
    private List<ListEntry> entries = new ArrayList<>();
    private boolean continued;
    private Optional<String> title = Optional.empty();

    SectionBuilder(Consumer<Section> sections) {
        this.sections = sections;
    }

    void heading(int level, String text) {
        flush(false);
        headings.removeIf(heading -> heading.level >= level);
        if (!text.isBlank()) {
            headings.add(new Heading(level, text));
            if (level == 1 && title.isEmpty()) {
                title = Optional.of(text);
            }
        }
    }

    void entry(ListEntry entry) {
        entries.add(entry);
        if (entries.size() >= MAX_ENTRIES) {
            flush(true);
        }
    }

    void end() {
        flush(false);
    }

    private void flush(boolean goesOn) {
        if (!entries.isEmpty()) {
            sections.accept(new Section(headings.stream().map(Heading::text).toList(), entries, continued));
            entries = new ArrayList<>();
        }
        continued = goesOn;
    }

    Optional<String> title() {
        return title;
    }
}
