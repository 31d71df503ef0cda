package org.papergraph.server.explorer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.server.GraphReader;
import org.papergraph.server.PerGeneration;

/// What the search box finds.
public final class SearchPage extends ExplorerPage {
    private static final long serialVersionUID = 1;
    private static final int LIMIT = 50;

    private final transient PerGeneration<NameIndex> names;

    SearchPage(PerGeneration<NameIndex> names) {
        this.names = names;
    }

    /// A thing that was found.
    ///
    /// @param by another of its names, by which it was found; empty if it was the one shown
    public record Hit(Link link, String by) {}

    /// What the page shows: a panel for each kind of which something was found.
    public record Results(String words, List<Panel<Hit>> kinds) {}

    @Override
    protected Optional<View> view(GraphReader reader, HttpServletRequest request) {
        String words = parameter(request, "q");
        Site site = Site.of(reader);
        Question question = Question.named("search").with("words", NodeFactory.createLiteralString(words));
        List<Panel<Hit>> kinds = names.get(reader).search(words, LIMIT).entrySet().stream()
                .map(each -> question.panel(
                        each.getKey().name().toLowerCase(java.util.Locale.ROOT),
                        each.getKey().title(),
                        each.getValue().stream()
                                .map(found -> new Hit(site.link(found.iri(), found.label()), found.by()))
                                .toList()))
                .toList();
        String shown = words.isEmpty() ? "" : Inert.line(words);
        String title = shown.isEmpty() ? "Search" : "Search: " + shown;
        return Optional.of(new View("search.jte", Frame.general(title, shown), new Results(shown, kinds)));
    }
}
