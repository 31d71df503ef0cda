package org.papergraph.server.explorer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The page of a work: a paper, book, course or whatever an entry can point to.
public final class WorkPage extends ThingPage {
    private static final long serialVersionUID = 1;

    WorkPage(PageStore kept) {
        super(kept, "work", "https://w3id.org/papergraph/ontology#Work");
    }

    /// Something said about the work: a date, an identifier, a venue.
    ///
    /// @param link with an empty address if the value has no page
    public record Fact(String name, Link link) {}

    /// An author at their place.
    ///
    /// @param written other spellings than the name, as they stand on the work
    public record Author(int position, Link person, Set<String> written, Set<Link> organizations, boolean stated) {}

    /// An entry that points to the work.
    ///
    /// @param section heading under which it stands, if any
    /// @param text of the source, markup included
    public record Entry(Place place, List<Link> section, String text, Set<String> remarks) {}

    /// What the page shows.
    public record Work(
            String name,
            Panel<Fact> facts,
            Panel<Author> authors,
            Panel<Entry> entries,
            Panel<Cited> citations,
            Panel<Outside> links,
            Panel<Decision> decisions) {}

    @Override
    protected View view(Subject subject) {
        Work work = new Work(
                subject.name(),
                facts(subject),
                authors(subject),
                entries(subject),
                Cited.panel(subject),
                Outside.panel(subject, "Copies and links"),
                Decision.panel(subject));
        return new View("work.jte", subject.frame(), work);
    }

    private static Panel<Fact> facts(Subject subject) {
        Question question = subject.ask("work-facts");
        List<Fact> facts = question.ask(
                subject.reader(),
                row -> new Fact(
                        row.text("fact"),
                        row.has("thing")
                                ? row.link(subject.site(), "thing", "value")
                                : new Link(row.text("value"), "")));
        return question.panel("facts", "Known about it", facts);
    }

    private static Panel<Author> authors(Subject subject) {
        Question question = subject.ask("authors");
        Map<String, Author> authors = new LinkedHashMap<>();
        question.ask(subject.reader(), row -> {
            Author author = authors.computeIfAbsent(
                    row.number("position") + " " + row.text("author"),
                    _ -> new Author(
                            row.number("position"),
                            row.link(subject.site(), "author", "name"),
                            new LinkedHashSet<>(),
                            new LinkedHashSet<>(),
                            row.text("scope").equals("author")));
            String written = Inert.line(row.text("written"));
            if (row.has("written") && !written.equals(author.person().label())) {
                author.written().add(written);
            }
            if (row.has("organization")) {
                author.organizations().add(row.link(subject.site(), "organization", "organizationName"));
            }
            return author;
        });
        return question.panel("authors", "Authors", List.copyOf(authors.values()));
    }

    private static Panel<Entry> entries(Subject subject) {
        Question question = subject.ask("entries-of-work");
        Map<String, Entry> entries = new LinkedHashMap<>();
        question.ask(subject.reader(), row -> {
            Place place = Works.place(subject.site(), row);
            Entry entry = entries.computeIfAbsent(
                    place.where() + ' ' + row.number("ordinal"),
                    _ -> new Entry(
                            place,
                            row.has("section")
                                    ? new ArrayList<>(List.of(row.link(subject.site(), "section", "heading")))
                                    : new ArrayList<>(),
                            row.has("text") ? Inert.paragraph(row.text("text")) : "",
                            new LinkedHashSet<>()));
            return !row.has("remark") || entry.remarks().add(Inert.paragraph(row.text("remark")));
        });
        return question.panel("entries", "Where it stands", List.copyOf(entries.values()));
    }
}
