package org.papergraph.server.explorer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.papergraph.server.GraphReader;
import org.papergraph.server.PerGeneration;

/// The start page: what is in the graph.
public final class HomePage extends ExplorerPage {
    private static final long serialVersionUID = 1;

    /// How many things of a kind there are.
    public record Tally(String label, int count) {
        static Tally of(int count, String one, String many) {
            return new Tally(count == 1 ? one : many, count);
        }
    }

    /// What the start page shows.
    ///
    /// @param lists with their entries counted
    public record Home(
            Panel<Tally> counts,
            Panel<Counted> lists,
            YearChart years,
            Panel<Counted> people,
            Panel<Counted> organizations,
            Panel<Counted> topics,
            List<Tab> browse) {}

    private final transient PerGeneration<Home> home;

    HomePage(PerGeneration<Home> home) {
        this.home = home;
    }

    @Override
    protected Optional<View> view(GraphReader reader, HttpServletRequest request) {
        Frame frame = Frame.general("What is in the graph", "").aboutTheGraph();
        return Optional.of(new View("home.jte", frame, home.get(reader)));
    }

    /// Counts the whole graph: seconds where it has millions of triples.
    static Home of(GraphReader reader, YearCounts years) {
        Site site = Site.of(reader);
        Question lists = Question.named("lists");
        return new Home(
                counts(reader),
                lists.panel(
                        "lists",
                        "Reading lists",
                        lists.ask(
                                reader,
                                row -> new Counted(
                                        row.link(site, "list", "title"),
                                        row.number("entries"),
                                        Inert.line(row.text("file"))))),
                years.chart(),
                top(reader, Question.named("top-people"), "people", "Most listed people"),
                top(reader, organizations("LIMIT 20"), "organizations", "Institutions with their departments"),
                top(reader, Question.named("top-topics"), "topics", "Topics"),
                RegisterPage.kinds(""));
    }

    /// Institutions with the works of their departments, those of most works first.
    ///
    /// @param slice how many, empty for all
    static Question organizations(String slice) {
        return Question.of(Question.resource("organizations").replace("{SLICE}", slice));
    }

    private static Panel<Counted> top(GraphReader reader, Question question, String what, String title) {
        return question.panel(what, title, question.ask(reader, Works.counting(Site.of(reader), "works")));
    }

    private static Panel<Tally> counts(GraphReader reader) {
        Question question = Question.named("counts");
        Map<String, Integer> byKind = question
                .ask(reader, row -> Map.entry(row.text("kind").replaceFirst("^.*[#/]", ""), row.number("things")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<Tally> tallies = List.of(
                Tally.of(byKind.getOrDefault("ReadingList", 0), "list", "lists"),
                Tally.of(byKind.getOrDefault("Entry", 0), "entry", "entries"),
                Tally.of(byKind.getOrDefault("Work", 0), "work", "works"),
                Tally.of(byKind.getOrDefault("Person", 0), "person", "people"),
                Tally.of(byKind.getOrDefault("Organization", 0), "institution", "institutions"),
                Tally.of(byKind.getOrDefault("Venue", 0), "venue", "venues"));
        return question.panel("counts", "In numbers", tallies);
    }
}
