package org.papergraph.citation;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.papergraph.readinglist.ListText;
import org.papergraph.readinglist.ReadingList;
import org.papergraph.readinglist.ReadingListReader;
import org.papergraph.readinglist.Section;

/// The sections of a list in batches that are settled together.
final class Batches implements Closeable {
    /// Entries that are held at a time, and agree on a format.
    private static final int ENTRIES = 2500;

    private final Queue<Section> complete = new ArrayDeque<>();
    private final ReadingListReader reader;

    Batches(String source, ListText text) throws IOException {
        reader = new ReadingListReader(source, text, complete::add);
    }

    /// The next batch in the order of the file, empty behind the last.
    List<Section> next() throws IOException {
        List<Section> batch = new ArrayList<>();
        int entries = 0;
        while (entries < ENTRIES && (!complete.isEmpty() || reader.readOn())) {
            Section section = complete.poll();
            if (section != null) {
                batch.add(section);
                entries += section.entries().size();
            }
        }
        return batch;
    }

    /// What is known of the list, once all batches were taken.
    ReadingList list() {
        return reader.list();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
