package org.papergraph.server.explorer;

import java.util.List;
import org.papergraph.server.PerGeneration;

/// The page of a person.
public final class PersonPage extends ThingPage {
    private static final long serialVersionUID = 1;

    private final transient PerGeneration<People> people;
    private final transient PerGeneration<NameIndex> names;

    PersonPage(PageStore kept, PerGeneration<People> people, PerGeneration<NameIndex> names) {
        super(kept, "person", "http://xmlns.com/foaf/0.1/Person");
        this.people = people;
        this.names = names;
    }

    /// A spelling of the name.
    ///
    /// @param works how many authorships have it, 0 if it is only known as a variant
    public record Spelling(String name, int works) {}

    /// An institution with which the person signed.
    ///
    /// @param stated whether it stands with this author rather than once for a whole entry
    /// @param years first and last, as text
    public record Affiliation(Link organization, int works, boolean stated, String years) {}

    /// Who the person wrote with.
    ///
    /// @param page address of this page, for the form that asks for a connection
    public record Coauthors(Panel<Counted> counted, EgoNetwork ego, Connection connection, String page) {}

    /// What the page shows.
    public record Person(
            String name,
            Panel<Spelling> spellings,
            Works.Shown works,
            YearChart years,
            Coauthors coauthors,
            Panel<Affiliation> affiliations,
            Panel<Counted> topics,
            Panel<Outside> links,
            Panel<Decision> decisions) {}

    @Override
    protected View view(Subject subject) {
        Works works = new Works(subject, Works.Selection.OF_PERSON);
        Person person = new Person(
                subject.name(),
                spellings(subject),
                works.shown(),
                works.chart(),
                coauthors(subject),
                affiliations(subject),
                works.topics(),
                Outside.panel(subject, "Links"),
                Decision.panel(subject));
        return new View("person.jte", subject.frame(), person);
    }

    private Coauthors coauthors(Subject subject) {
        Question question = subject.ask("coauthors");
        People all = people.get(subject.reader());
        return new Coauthors(
                question.panel(
                        "coauthors",
                        "Co-authors",
                        question.ask(subject.reader(), Works.counting(subject.site(), "works"))),
                EgoNetwork.of(subject, all),
                Connection.find(subject, all, names.get(subject.reader())),
                subject.page());
    }

    private static Panel<Spelling> spellings(Subject subject) {
        Question question = subject.ask("spellings");
        List<Spelling> spellings = question.ask(
                subject.reader(), row -> new Spelling(Inert.line(row.text("spelling")), row.number("works")));
        boolean oneAndOnly =
                spellings.size() == 1 && spellings.getFirst().name().equals(subject.name());
        return question.panel("spellings", "Spellings", oneAndOnly ? List.of() : spellings);
    }

    private static Panel<Affiliation> affiliations(Subject subject) {
        Question question = subject.ask("affiliations");
        List<Affiliation> affiliations = question.ask(
                subject.reader(),
                row -> new Affiliation(
                        row.link(subject.site(), "thing", "name"),
                        row.number("works"),
                        row.text("scope").equals("author"),
                        years(Inert.line(row.text("first")), Inert.line(row.text("last")), row.has("first"))));
        return question.panel("institutions", "Institutions", affiliations);
    }

    private static String years(String first, String last, boolean known) {
        if (!known) {
            return "";
        }
        return first.equals(last) ? first : first + "–" + last;
    }
}
