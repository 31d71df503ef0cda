package org.papergraph.server.explorer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
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
    /// @param about a work's authors and year, empty for what is none
    public record Hit(Link link, String by, String about) {}

    /// What the page shows: a panel for each kind of which something was found.
    ///
    /// @param near what may have been meant, if nothing was found
    public record Results(String words, List<Panel<Hit>> kinds, List<Hit> near) {}

    @Override
    protected Optional<View> view(GraphReader reader, HttpServletRequest request) {
        String words = parameter(request, "q");
        NameIndex index = names.get(reader);
        IdentifiedWorks identified = IdentifiedWorks.of(reader, words);
        List<Panel<Hit>> kinds = identified.iris().isEmpty()
                ? named(reader, index, words)
                : List.of(panel(reader, NameIndex.Kind.WORKS, index.works(identified.iris()), identified.see()));
        List<Hit> near = words.isEmpty() || !kinds.isEmpty() ? List.of() : hits(reader, index.near(words));
        String shown = words.isEmpty() ? "" : Inert.line(words);
        String title = shown.isEmpty() ? "Search" : "Search: " + shown;
        return Optional.of(new View("search.jte", Frame.general(title, shown), new Results(shown, kinds, near)));
    }

    private static List<Panel<Hit>> named(GraphReader reader, NameIndex index, String words) {
        String see = Question.named("search")
                .with("words", NodeFactory.createLiteralString(words))
                .see();
        return index.search(words, LIMIT).entrySet().stream()
                .map(each -> panel(reader, each.getKey(), each.getValue(), see))
                .toList();
    }

    private static Panel<Hit> panel(GraphReader reader, NameIndex.Kind kind, List<NameIndex.Found> found, String see) {
        return new Panel<>(kind.name().toLowerCase(Locale.ROOT), kind.title(), hits(reader, found), see, 0);
    }

    private static List<Hit> hits(GraphReader reader, List<NameIndex.Found> found) {
        Site site = Site.of(reader);
        return found.stream()
                .map(each -> new Hit(
                        site.link(each.iri(), each.label()),
                        each.by(),
                        each.kind() == NameIndex.Kind.WORKS
                                ? Credit.of(reader, each.iri()).brief()
                                : ""))
                .toList();
    }
}
