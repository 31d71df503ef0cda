package org.papergraph.server.explorer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.papergraph.server.GraphReader;
import org.papergraph.store.AuthorshipScan;
import org.papergraph.store.AuthorshipScan.Thing;
import org.papergraph.store.NumberRows;
import org.papergraph.store.ThingNames;

/// Who made a work and when.
///
/// @param authors by their places
/// @param year as text, empty if it is not known
record Credit(List<String> authors, String year) {
    static Credit of(GraphReader reader, String work) {
        record Line(String name, String year) {}
        List<Line> lines =
                Question.named("credit").about(work).ask(reader, row -> new Line(row.text("name"), row.text("year")));
        return new Credit(
                lines.stream().map(Line::name).filter(name -> !name.isEmpty()).toList(),
                lines.stream().map(Line::year).findFirst().orElse(""));
    }

    /// In a few words: `Ada Lovelace and others, 1843`.
    String brief() {
        String first =
                authors.isEmpty() ? "" : Inert.line(authors.getFirst()) + (authors.size() > 1 ? " and others" : "");
        return Stream.of(first, year).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /// The names of the authors and the year of each work, for a search, by its IRI. Of all works at once they are
    /// scanned, since a question would look up each name as often as it stands on a work.
    static Map<String, String> words(GraphReader reader) {
        Map<String, String> words = new HashMap<>();
        Question.named("work-years").ask(reader, row -> words.put(row.text("work"), row.text("year")));
        AuthorshipScan.read(reader.stored(), scan -> {
            ThingNames names = scan.names();
            String[] people = IntStream.range(0, scan.count(Thing.PERSON))
                    .mapToObj(person -> Inert.line(names.name(Thing.PERSON, person)))
                    .toArray(String[]::new);
            NumberRows onWorks = scan.onWorks(Thing.PERSON);
            for (int work = 0; work < scan.count(Thing.WORK); work++) {
                String authors = IntStream.range(onWorks.offsets()[work], onWorks.offsets()[work + 1])
                        .mapToObj(place -> people[onWorks.values()[place]])
                        .collect(Collectors.joining(" "));
                words.merge(names.iri(Thing.WORK, work), authors, (year, all) -> all + " " + year);
            }
            return words;
        });
        return words;
    }
}
