package org.papergraph.server.explorer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.server.GraphReader;

/// The works of a page's thing: chosen by one pattern, read with two questions whatever their number.
public final class Works {
    private static final int PAGE = 200;

    /// Which works belong to a thing: a pattern over `?work` and `?this`.
    enum Selection {
        OF_PERSON("?work dcterms:creator|dcterms:contributor ?this ."),
        OF_ORGANIZATION("?unit org:subOrganizationOf* ?this ."
                + " { ?work pg:authorship/pg:affiliation ?unit }"
                + " UNION { ?work pg:organization|dcterms:creator ?unit }"),
        OF_TOPIC("?topic skos:broader* ?this . ?work dcterms:subject ?topic ."),
        OF_VENUE("?work pg:venue ?this ."),
        OF_YEAR("?work pg:year ?this ."),
        WITHOUT_YEAR("?work a pg:Work . FILTER NOT EXISTS { ?work pg:year ?any }");

        private final String pattern;

        Selection(String pattern) {
            this.pattern = pattern;
        }
    }

    /// A work in one line.
    public record Line(Link work, List<Link> authors, List<Place> places) {}

    /// The works of a year.
    ///
    /// @param year as text, empty if it is not known
    public record Year(String year, List<Line> works) {}

    /// A page full of works, the newest first.
    ///
    /// @param previous address of the page before this one, empty if there is none
    /// @param next address of the page after this one, empty if there is none
    public record Shown(List<Year> years, int total, String previous, String next, String see) {}

    /// Whose works are shown, and where.
    ///
    /// @param thing takes the place of `?this`
    /// @param page address of the page that shows them
    /// @param from how many works stand on the pages before
    record Scope(GraphReader reader, Site site, Node thing, String page, int from) {}

    private final Scope scope;
    private final Selection selection;

    Works(ThingPage.Subject subject, Selection selection) {
        this(
                new Scope(
                        subject.reader(),
                        subject.site(),
                        NodeFactory.createURI(subject.iri()),
                        subject.page(),
                        subject.from()),
                selection);
    }

    Works(Scope scope, Selection selection) {
        this.scope = scope;
        this.selection = selection;
    }

    /// A question of the explorer with the selection put into it.
    Question question(String name) {
        return question(name, "");
    }

    private Question question(String name, String slice) {
        String text = Question.resource(name)
                .replace("{SELECTION}", selection.pattern)
                .replace("{SLICE}", slice);
        return Question.of(text).about(scope.thing());
    }

    Panel<Counted> people(String title) {
        return counted("people", title, question("selected-people"));
    }

    Panel<Counted> topics() {
        return counted("topics", "Topics", question("selected-topics"));
    }

    private Panel<Counted> counted(String id, String title, Question question) {
        return question.panel(id, title, question.ask(scope.reader(), counting(scope.site(), "works")));
    }

    /// Reads a row of thing, name and number.
    static Function<Row, Counted> counting(Site site, String number) {
        return row -> new Counted(row.link(site, "thing", "name"), row.number(number), "");
    }

    YearChart chart() {
        return YearCounts.of(question("selected-years"), scope.reader()).chart();
    }

    Shown shown() {
        int from = scope.from();
        String slice = "LIMIT " + PAGE + " OFFSET " + from;
        int total = question("work-count")
                .ask(scope.reader(), row -> row.number("works"))
                .getFirst();
        Question question = question("works", slice);
        Map<String, List<Place>> places = places(question("work-entries", slice));
        return new Shown(
                years(question, places),
                total,
                from > 0 ? scope.page() + parameter(Math.max(0, from - PAGE)) : "",
                from + PAGE < total ? scope.page() + parameter(from + PAGE) : "",
                question.see());
    }

    private String parameter(int from) {
        return (scope.page().contains("?") ? "&" : "?") + "from=" + from;
    }

    private List<Year> years(Question question, Map<String, List<Place>> places) {
        Map<String, Line> lines = new LinkedHashMap<>();
        Map<String, List<Line>> years = new LinkedHashMap<>();
        question.ask(scope.reader(), row -> {
            Line line = lines.computeIfAbsent(row.text("work"), iri -> {
                Line fresh = new Line(
                        row.link(scope.site(), "work", "title"),
                        new ArrayList<>(),
                        places.getOrDefault(iri, List.of()));
                years.computeIfAbsent(row.text("year"), _ -> new ArrayList<>()).add(fresh);
                return fresh;
            });
            if (row.has("author")) {
                Link author = row.link(scope.site(), "author", "name");
                if (!line.authors().contains(author)) {
                    line.authors().add(author);
                }
            }
            return line;
        });
        return years.entrySet().stream()
                .map(each -> new Year(each.getKey(), each.getValue()))
                .toList();
    }

    private Map<String, List<Place>> places(Question question) {
        Map<String, List<Place>> places = new LinkedHashMap<>();
        question.ask(
                scope.reader(),
                row -> places.computeIfAbsent(row.text("work"), _ -> new ArrayList<>())
                        .add(place(scope.site(), row)));
        return places;
    }

    /// Where the entry of a row with `file`, `line`, `list` and `ordinal` stands.
    static Place place(Site site, Row row) {
        String where = row.text("file") + ":" + row.text("line");
        String list = row.has("list") ? ListPage.entry(site.page(row.text("list")), row.number("ordinal")) : "";
        return new Place(where, new Link(where, list));
    }
}
