package org.papergraph.server.explorer;

/// The page of a journal, conference or other venue.
public final class VenuePage extends ThingPage {
    private static final long serialVersionUID = 1;

    VenuePage(PageStore kept) {
        super(kept, "venue", "https://w3id.org/papergraph/ontology#Venue");
    }

    /// What the page shows.
    public record Venue(
            String name, Works.Shown works, YearChart years, Panel<Counted> people, Panel<Counted> topics) {}

    @Override
    protected View view(Subject subject) {
        Works works = new Works(subject, Works.Selection.OF_VENUE);
        Venue venue = new Venue(subject.name(), works.shown(), works.chart(), works.people("People"), works.topics());
        return new View("venue.jte", subject.frame(), venue);
    }
}
