package org.papergraph.citation.work;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.papergraph.bib.AffiliationScope;
import org.papergraph.bib.Authorship;
import org.papergraph.bib.Contributors;
import org.papergraph.bib.Identifier;
import org.papergraph.bib.Links;
import org.papergraph.bib.Publication;
import org.papergraph.bib.PublicationDate;
import org.papergraph.bib.Work;
import org.papergraph.bib.WorkType;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.kind.TypeJudge;
import org.papergraph.citation.labelling.Reading;
import org.papergraph.citation.layout.UntitledReference;
import org.papergraph.citation.section.SectionHabits;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.TitleText;

/// An entry on its way to a [Work]: one step for each part of it, in the order of the methods.
final class WorkDraft {
    /// "/reeds-at-rest/", "../2019/reeds.html"
    private static final Pattern OWN_PAGE =
            Pattern.compile("(?i)(?![\\w+.-]+:|//|.*(?:blog|post|video|talk|course|lecture|slide|20\\d\\d/))"
                    + "(?:.*/)?(?:[^./?#]*|[^/?#]*\\.(?:html?|md))(?:[?#].*)?");

    private final Reading reading;
    private final SectionHabits habits;
    private final WorkReaders readers;
    private final List<Integer> titleAtoms;
    private final String title;
    private Links links = Links.NONE;
    private Optional<String> remark = Optional.empty();
    private PeopleReader.People people = PeopleReader.People.NONE;
    private Publication publication = Publication.NONE;
    private Optional<PublicationDate> date = Optional.empty();
    private List<Identifier> identifiers = List.of();

    WorkDraft(CitationBuilder.Settled entry, WorkReaders readers) {
        this.reading = entry.reading();
        this.habits = entry.habits();
        this.readers = readers;
        this.titleAtoms = titleAtoms(reading);
        this.title = titleAtoms.isEmpty()
                ? ""
                : TitleText.withoutNickname(TitleText.cleaned(FieldGroups.text(reading, titleAtoms)));
    }

    private static List<Integer> titleAtoms(Reading reading) {
        List<Integer> title = reading.places(Label.TITLE);
        if (!title.isEmpty()) {
            return title;
        }
        UntitledReference.Run untitled = reading.untitled();
        if (!untitled.isEmpty()) {
            // "Lee & Kim 2017 Heredity": people, year and venue are all the name that the work is given.
            return IntStream.range(untitled.first(), untitled.end()).boxed().toList();
        }
        // No title was found: the nearest text that names the work stands for it.
        return IntStream.range(0, reading.size())
                .boxed()
                .max(Comparator.comparingDouble(i ->
                        (reading.atom(i).linked() ? 5 : 0) + reading.facts(i).words()))
                .map(List::of)
                .orElse(List.of());
    }

    /// Whether a text names it.
    boolean isTitled() {
        return !title.isBlank();
    }

    /// Chooses its links, and what the curator says of it.
    void link() {
        links = LinkChoice.choose(reading, titleAtoms);
        remark = Remarks.of(reading);
    }

    /// Finds who made it.
    void credit() {
        people = readers.people().people(reading, habits.writing(), title, remark);
    }

    /// Finds where and when it came out.
    void publish() {
        Publication written = readers.publications().publication(reading);
        publication = new Publication(
                written.venue(),
                written.volume(),
                written.issue(),
                written.pages(),
                written.publisher().or(people::platform));
        date = readers.dates().date(reading);
    }

    /// Finds its identifiers.
    void identify() {
        identifiers = Identifiers.of(reading, links);
    }

    /// The work, its kind found.
    CitationBuilder.Built built() {
        WorkType type = type();
        boolean homepage = type == WorkType.HOMEPAGE && !isCredited() && title.split(" ").length <= 5;
        PeopleReader.People makers = homepage ? readers.people().homepage(title, people) : people;
        Work work = new Work(
                type,
                title,
                makers.contributors(),
                makers.bodies(),
                date,
                publication,
                identifiers,
                links,
                Optional.empty());
        return new CitationBuilder.Built(work, remark);
    }

    private WorkType type() {
        List<String> headings = reading.unit().headings();
        return readers.types()
                .type(new TypeJudge.Clues(
                        title,
                        KindTags.of(reading, links),
                        address(),
                        headings,
                        readers.types().holdsPeople(headings)
                                && readers.people().isName(title),
                        publication.venue().isPresent() || isAffiliated(),
                        isIdentified(Identifier.Scheme.ARXIV) || KindTags.isLabelledPaper(reading, links),
                        isIdentified(Identifier.Scheme.DOI) || (isCredited() && date.isPresent()),
                        readers.books().of(this)));
    }

    /// Where the work is to be had. A page of the curator's own site, which has no host and is no file, speaks of a
    /// work
    /// that others wrote.
    Optional<String> address() {
        return links.main()
                .filter(url -> !isCredited() || !OWN_PAGE.matcher(url).matches());
    }

    private boolean isCredited() {
        return !contributors().authors().isEmpty();
    }

    private boolean isAffiliated() {
        List<Authorship> authors = contributors().authors();
        return authors.size() > 2
                && authors.stream()
                        .allMatch(author -> author.scope() == AffiliationScope.AUTHOR
                                && !author.affiliations().isEmpty());
    }

    /// Whether it has an identifier of a scheme.
    boolean isIdentified(Identifier.Scheme scheme) {
        for (Identifier identifier : identifiers) {
            if (identifier.scheme() == scheme) {
                return true;
            }
        }
        return false;
    }

    /// Whether its title is in italics.
    boolean isSlanted() {
        for (int place : titleAtoms) {
            if (!reading.atom(place).is(MarkedText.ITALIC)) {
                return false;
            }
        }
        return true;
    }

    /// Whether its title stands in quotation marks.
    boolean isQuoted() {
        return reading.atom(titleAtoms.getFirst()).quote() > 0;
    }

    int firstOfTitle() {
        return titleAtoms.getFirst();
    }

    int lastOfTitle() {
        return titleAtoms.getLast();
    }

    Reading reading() {
        return reading;
    }

    SectionHabits habits() {
        return habits;
    }

    String title() {
        return title;
    }

    Links links() {
        return links;
    }

    Optional<String> remark() {
        return remark;
    }

    Contributors contributors() {
        return people.contributors();
    }

    Publication publication() {
        return publication;
    }
}
