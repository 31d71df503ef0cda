package org.papergraph.build;

import java.io.IOException;
import org.papergraph.readinglist.ListText;
import org.papergraph.readinglist.ReadingListReader;

/// Reads the entries of one reading list.
final class ListSourceReader {
    private final Reading reading;

    ListSourceReader(Reading reading) {
        this.reading = reading;
    }

    void read(String name, ListText text) throws IOException {
        new ReadingListReader()
                .read(
                        name,
                        text,
                        section -> section.entries()
                                .forEach(entry -> reading.notUnderstood(new BuildReport.Left(
                                        name + ":" + entry.span().startLine(),
                                        "lists are not cited from yet",
                                        entry.text()))));
    }
}
