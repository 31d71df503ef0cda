package org.papergraph.server.explorer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.papergraph.server.GraphReader;

/// A question of the explorer about one thing, `?this`, ready to be asked and to be shown.
///
/// What is shown is what is asked: the thing stands in the place of the variable in both.
final class Question {
    private static final String FOLDER = "/explorer/questions/";
    private static final String PREFIXES = """
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            PREFIX org: <http://www.w3.org/ns/org#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX pg: <https://w3id.org/papergraph/ontology#>
            PREFIX prism: <http://prismstandard.org/namespaces/basic/2.0/>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;

    private final Query query;

    private Question(Query query) {
        this.query = query;
    }

    /// The question in the resource of this name.
    static Question named(String name) {
        return of(resource(name));
    }

    /// A question given as text, without prefixes.
    static Question of(String text) {
        return new Question(QueryFactory.create(PREFIXES + text));
    }

    /// The text in a resource, for questions that are put together.
    static String resource(String name) {
        String path = FOLDER + name + ".rq";
        try (InputStream in = Question.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its part " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /// The same question about one thing.
    Question about(String iri) {
        return about(NodeFactory.createURI(iri));
    }

    /// The same question about one thing, or one value.
    Question about(Node thing) {
        return with("this", thing);
    }

    /// The same question with a value in the place of a variable.
    Question with(String variable, Node value) {
        return new Question(QueryTransformOps.replaceVars(query, Map.of(Var.alloc(variable), value)));
    }

    <T> List<T> ask(GraphReader reader, Function<Row, T> row) {
        return reader.select(query, Map.of(), binding -> row.apply(new Row(binding)));
    }

    /// Address of the query page with this question in it.
    String see() {
        return "/query?query=" + Site.encoded(query.serialize());
    }

    /// A panel of the answers.
    <T> Panel<T> panel(String id, String title, List<T> items) {
        return new Panel<>(id, title, items, see(), 0);
    }
}
