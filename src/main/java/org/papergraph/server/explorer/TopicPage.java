package org.papergraph.server.explorer;

import java.util.List;

/// The page of a topic: a heading of a list, or a subject found in titles.
public final class TopicPage extends ThingPage {
    private static final long serialVersionUID = 1;

    TopicPage(PageStore kept) {
        super(kept, "topic", "http://www.w3.org/2004/02/skos/core#Concept");
    }

    /// What the page shows.
    ///
    /// @param family broader and narrower topics
    public record Topic(
            String name,
            Panel<Relative> family,
            Works.Shown works,
            YearChart years,
            Panel<Counted> people,
            Panel<Counted> topics) {}

    @Override
    protected View view(Subject subject) {
        Works works = new Works(subject, Works.Selection.OF_TOPIC);
        Topic topic = new Topic(
                subject.name(),
                Relative.panel(subject, "topic-family", "Broader and narrower"),
                works.shown(),
                works.chart(),
                works.people("People"),
                works.topics());
        return new View("topic.jte", subject.frame(), topic);
    }

    /// A thing above or below another of its kind.
    ///
    /// @param relation what it is to the page's thing
    public record Relative(String relation, Link link) {
        static Panel<Relative> panel(Subject subject, String questionName, String title) {
            Question question = subject.ask(questionName);
            List<Relative> relatives = question.ask(
                    subject.reader(),
                    row -> new Relative(row.text("relation"), row.link(subject.site(), "thing", "name")));
            return question.panel("family", title, relatives);
        }
    }
}
