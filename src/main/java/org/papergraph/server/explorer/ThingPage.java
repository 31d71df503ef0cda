package org.papergraph.server.explorer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.papergraph.server.GraphReader;

/// The page of one thing of one kind.
abstract class ThingPage extends KeptPage {
    private static final long serialVersionUID = 1;
    private static final Node REPLACED_BY = NodeFactory.createURI("http://purl.org/dc/terms/isReplacedBy");

    private final String path;
    private final String kind;

    /// @param kept holds what was written lately
    /// @param path of the kind below `/page/` and below the base
    /// @param kind IRI of the class that the thing must have
    ThingPage(PageStore kept, String path, String kind) {
        super(kept);
        this.path = path;
        this.kind = kind;
    }

    /// A thing that there is.
    record Subject(GraphReader reader, Site site, HttpServletRequest request, String iri, String name) {
        Question ask(String question) {
            return Question.named(question).about(iri);
        }

        Frame frame() {
            return Frame.about(this);
        }

        /// From which item on a long panel is shown.
        int from() {
            return number(request, "from");
        }

        /// Address of the page without parameters.
        String page() {
            return site.page(iri);
        }
    }

    protected abstract View view(Subject subject);

    @Override
    protected final void page(GraphReader reader, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<String> successor = successor(reader, iri(reader, request));
        if (successor.isPresent()) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", Site.of(reader).page(successor.get()));
            return;
        }
        super.page(reader, request, response);
    }

    @Override
    protected final Optional<View> view(GraphReader reader, HttpServletRequest request) {
        String iri = iri(reader, request);
        List<String> names = Question.named("name")
                .about(iri)
                .ask(reader, row -> row.text("kind").equals(kind) ? row.has("name") ? row.text("name") : iri : "");
        return names.stream()
                .filter(name -> !name.isEmpty())
                .findFirst()
                .map(name -> view(new Subject(reader, Site.of(reader), request, iri, Inert.line(name))));
    }

    private String iri(GraphReader reader, HttpServletRequest request) {
        String rest = request.getPathInfo();
        return rest == null || rest.length() < 2 ? parameter(request, "iri") : reader.base() + path + rest;
    }

    private static Optional<String> successor(GraphReader reader, String iri) {
        Node thing = NodeFactory.createURI(iri);
        return reader.read(graph -> graph.stream(Node.ANY, thing, REPLACED_BY, Node.ANY)
                .map(Quad::getObject)
                .filter(Node::isURI)
                .map(Node::getURI)
                .findFirst());
    }
}
