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
    private Optional<ListEntry> innermost = Optional.empty();
    private List<ListEntry> entries = new ArrayList<>();
    private boolean continued;
    private Optional<String> title = Optional.empty();

    SectionBuilder(Consumer<Section> sections) {
        this.sections = sections;
    }

    /// Begins a section.
    ///
    /// @param text of its heading
    /// @param written the heading with its markup
    void heading(int level, String text, ListEntry written) {
        flush(false);
        headings.removeIf(heading -> heading.level >= level);
        innermost = Optional.empty();
        if (!text.isBlank()) {
            // A first heading that repeats the title of the page says nothing new.
            if (headings.isEmpty() || !headings.getLast().text().equals(text)) {
                headings.add(new Heading(level, text));
            }
            innermost = Optional.of(written);
            if (level == 1 && title.isEmpty()) {
                title = Optional.of(text);
            }
        }
    }

    /// The title that the file states above its text stands above all headings.
    void title(String stated) {
        headings.add(new Heading(0, stated));
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
        if (!entries.isEmpty() || innermost.isPresent()) {
            sections.accept(new Section(headings.stream().map(Heading::text).toList(), innermost, entries, continued));
            entries = new ArrayList<>();
            innermost = Optional.empty();
        }
        continued = goesOn;
    }

    Optional<String> title() {
        return title;
    }
}
