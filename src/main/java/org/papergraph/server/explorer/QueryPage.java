package org.papergraph.server.explorer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.papergraph.server.GraphReader;
import org.papergraph.store.NamedQuery;
import org.papergraph.store.QueryLibrary;

/// The page for asking in SPARQL: an editor, and the library of named queries with a form for their parameters.
///
/// It runs no query. The form sends the text to the endpoint, and so does the editor that a script puts in its place.
public final class QueryPage extends ExplorerPage {
    private static final long serialVersionUID = 1;
    private static final int LONGEST_QUERY = 64 * 1024;
    private static final String FIRST = """
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX pg: <https://w3id.org/papergraph/ontology#>

            SELECT ?title ?year ?work WHERE {
              ?work a pg:Paper ; dcterms:title ?title .
              OPTIONAL { ?work pg:year ?year }
            } ORDER BY DESC(?year) ?title LIMIT 100
            """;

    private final transient QueryLibrary library = QueryLibrary.load();

    /// Named queries on one theme.
    public record Theme(String name, List<Link> queries) {}

    /// A value to be given.
    public record Field(String name, String meaning, String value) {}

    /// A query of the library that was chosen.
    public record Chosen(String name, String title, String answers, List<Field> fields) {}

    /// What the page shows.
    ///
    /// @param query text in the editor
    public record Editor(String query, List<Theme> library, Optional<Chosen> chosen) {}

    @Override
    protected Optional<View> view(GraphReader reader, HttpServletRequest request) {
        Optional<NamedQuery> named = library.find(parameter(request, "name"));
        String given = given(request);
        Optional<Chosen> chosen = named.map(query -> chosen(query, request));
        String text =
                chosen.map(query -> text(named.orElseThrow(), query.fields())).orElse(given.isEmpty() ? FIRST : given);
        String title = chosen.map(query -> "Query: " + query.title()).orElse("Ask in SPARQL");
        return Optional.of(new View("query.jte", Frame.general(title, ""), new Editor(text, themes(), chosen)));
    }

    private static String given(HttpServletRequest request) {
        String query = request.getParameter("query");
        return query == null || query.isBlank() || query.length() > LONGEST_QUERY ? "" : query;
    }

    private static Chosen chosen(NamedQuery query, HttpServletRequest request) {
        List<Field> fields = query.parameters().stream()
                .map(each -> {
                    String value = parameter(request, "p." + each.name());
                    return new Field(each.name(), each.meaning(), value.isEmpty() ? each.example() : value);
                })
                .toList();
        return new Chosen(query.name(), query.title(), query.description(), fields);
    }

    /// The text of a query with its values in the place of their variables. A value is a literal and stays one.
    private static String text(NamedQuery named, List<Field> fields) {
        if (fields.isEmpty()) {
            return named.text();
        }
        Map<Var, Node> values = new HashMap<>();
        fields.forEach(field -> values.put(Var.alloc(field.name()), NodeFactory.createLiteralString(field.value())));
        String text = QueryTransformOps.replaceVars(QueryFactory.create(named.text()), values)
                .serialize();
        return "# " + named.description() + "\n" + text;
    }

    private List<Theme> themes() {
        Map<String, List<Link>> themes = new TreeMap<>();
        for (NamedQuery query : library.all()) {
            themes.computeIfAbsent(query.theme(), _ -> new java.util.ArrayList<>())
                    .add(new Link(query.title(), "/query?name=" + Site.encoded(query.name())));
        }
        return themes.entrySet().stream()
                .map(each -> new Theme(each.getKey(), each.getValue()))
                .toList();
    }
}
