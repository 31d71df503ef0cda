package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.bib.Affiliation;
import org.papergraph.bib.AffiliationScope;
import org.papergraph.bib.Authorship;
import org.papergraph.bib.Contributors;
import org.papergraph.bib.Identifier;
import org.papergraph.bib.Links;
import org.papergraph.bib.PersonName;
import org.papergraph.bib.Publication;
import org.papergraph.bib.PublicationDate;
import org.papergraph.bib.Work;
import org.papergraph.bib.WorkType;
import org.papergraph.citation.Citation;
import org.papergraph.citation.Origin;
import org.papergraph.readinglist.SourceSpan;

/// Citations in a few words, for tests: `cite("a.md", 3, "Title").by("Ada Lovelace").in(1843).citation()`.
final class Cited {
    private final Origin origin;
    private final String title;
    private final List<Authorship> authors = new ArrayList<>();
    private final List<Identifier> identifiers = new ArrayList<>();
    private WorkType type = WorkType.PAPER;
    private boolean complete = true;
    private Optional<PublicationDate> date = Optional.empty();
    private Optional<String> venue = Optional.empty();
    private Optional<String> volume = Optional.empty();
    private Optional<String> url = Optional.empty();

    private Cited(Origin origin, String title) {
        this.origin = origin;
        this.title = title;
    }

    static Cited cite(String source, int line, String title) {
        return new Cited(
                new Origin(source, new SourceSpan(line, line), line, List.of(), title, Optional.empty()), title);
    }

    /// An entry of a reading list, below a heading.
    static Cited listed(String source, int line, String title) {
        return new Cited(
                new Origin(source, new SourceSpan(line, line), line, List.of("Heading"), title, Optional.empty()),
                title);
    }

    /// The last word is the family name.
    static PersonName name(String full) {
        int space = full.lastIndexOf(' ');
        return space < 0 ? PersonName.of("", full) : PersonName.of(full.substring(0, space), full.substring(space + 1));
    }

    Cited by(String... names) {
        Stream.of(names).forEach(name -> at(name, new String[0]));
        return this;
    }

    Cited at(String name, String... organizations) {
        List<Affiliation> affiliations =
                Stream.of(organizations).map(Affiliation::of).toList();
        authors.add(new Authorship(name(name), name, List.of(), affiliations, AffiliationScope.AUTHOR, List.of()));
        return this;
    }

    Cited etAl() {
        complete = false;
        return this;
    }

    Cited in(int year) {
        date = Optional.of(PublicationDate.ofYear(year));
        return this;
    }

    Cited venue(String name) {
        venue = Optional.of(name);
        return this;
    }

    Cited volume(String number) {
        volume = Optional.of(number);
        return this;
    }

    Cited url(String address) {
        url = Optional.of(address);
        return this;
    }

    Cited id(Identifier.Scheme scheme, String value) {
        identifiers.add(new Identifier(scheme, value));
        return this;
    }

    Cited type(WorkType kind) {
        type = kind;
        return this;
    }

    Citation citation() {
        Publication publication = new Publication(venue, volume, Optional.empty(), Optional.empty(), Optional.empty());
        Work work = new Work(
                type,
                title,
                new Contributors(authors, complete, List.of()),
                List.of(),
                date,
                publication,
                identifiers,
                new Links(url, List.of()),
                Optional.empty());
        return new Citation(work, origin, Optional.empty(), 1, "test");
    }
}
