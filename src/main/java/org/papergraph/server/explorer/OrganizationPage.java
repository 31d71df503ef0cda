package org.papergraph.server.explorer;

import java.util.List;

/// The page of an institution, with that of its departments.
public final class OrganizationPage extends ThingPage {
    private static final long serialVersionUID = 1;

    OrganizationPage(PageStore kept) {
        super(kept, "organization", "https://w3id.org/papergraph/ontology#Organization");
    }

    /// What the page shows.
    ///
    /// @param members people who signed with it, each marked stated or inferred
    public record Organization(
            String name,
            Panel<PersonPage.Spelling> spellings,
            Panel<TopicPage.Relative> family,
            Works.Shown works,
            YearChart years,
            Panel<Counted> members,
            Panel<Counted> topics,
            Panel<Outside> links,
            Panel<Decision> decisions) {}

    @Override
    protected View view(Subject subject) {
        Works works = new Works(subject, Works.Selection.OF_ORGANIZATION);
        Organization organization = new Organization(
                subject.name(),
                spellings(subject),
                TopicPage.Relative.panel(subject, "organization-family", "Departments and parents"),
                works.shown(),
                works.chart(),
                members(subject),
                works.topics(),
                Outside.panel(subject, "Links"),
                Decision.panel(subject));
        return new View("organization.jte", subject.frame(), organization);
    }

    private static Panel<PersonPage.Spelling> spellings(Subject subject) {
        Question question = Question.of("SELECT ?spelling WHERE { ?this skos:altLabel ?spelling } ORDER BY ?spelling")
                .about(subject.iri());
        List<PersonPage.Spelling> spellings =
                question.ask(subject.reader(), row -> new PersonPage.Spelling(Inert.line(row.text("spelling")), 0));
        return question.panel("spellings", "Other names", spellings);
    }

    private static Panel<Counted> members(Subject subject) {
        Question question = subject.ask("members");
        List<Counted> members = question.ask(
                subject.reader(),
                row -> new Counted(
                        row.link(subject.site(), "thing", "name"),
                        row.number("works"),
                        row.text("scope").equals("author") ? "stated" : "inferred"));
        return question.panel("people", "People", members);
    }
}
