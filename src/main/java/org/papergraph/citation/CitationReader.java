package org.papergraph.citation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.papergraph.readinglist.ListText;
import org.papergraph.readinglist.ReadingList;
import org.papergraph.readinglist.ReadingListReader;
import org.papergraph.readinglist.Section;

/// Reads what a Markdown reading list cites.
///
/// The entries of a list are read twice: each on its own, then again with what its section and its list agree on. Lists
/// longer than a few thousand entries agree in parts, so that memory does not grow with the list. The outcomes leave in
/// the order of the file; the same list gives the same outcomes.
public final class CitationReader {
    /// Entries that are held at a time, and agree on a format.
    private static final int BATCH = 2500;

    private final EmbeddedBibliography embedded;
    private final Lexicon lexicon = new Lexicon();

    /// A reader that hands blocks in other formats to the bibliography given.
    public CitationReader(EmbeddedBibliography embedded) {
        this.embedded = embedded;
    }

    /// A reader of Markdown alone; blocks in other formats come out as unreadable.
    public CitationReader() {
        this(EmbeddedBibliography.none());
    }

    /// Reads a list to its end, handing each outcome on.
    ///
    /// @param source path or address of the list, for origins
    /// @return what is known of the list itself, its problems with their lines among it
    /// @throws IOException when the bytes cannot be had
    public ReadingList read(String source, ListText text, Consumer<Outcome> outcomes) throws IOException {
        Batch batch = new Batch(new Settlement(source, lexicon, embedded, outcomes));
        ReadingList list = new ReadingListReader().read(source, text, batch::add);
        batch.flush();
        return list;
    }

    /// Sections that are settled together.
    private static final class Batch {
        private final Settlement settlement;
        private final List<Section> sections = new ArrayList<>();
        private int entries;

        Batch(Settlement settlement) {
            this.settlement = settlement;
        }

        void add(Section section) {
            sections.add(section);
            entries += section.entries().size();
            if (entries >= BATCH) {
                flush();
            }
        }

        void flush() {
            settlement.settle(sections);
            sections.clear();
            entries = 0;
        }
    }
}
