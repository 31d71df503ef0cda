package org.papergraph.server.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.RDFS;
import org.owasp.encoder.Encode;
import org.papergraph.server.GraphReader;
import org.papergraph.server.PageServlet;

/// A page for any thing that has no page of its own: its statements as a table, everything escaped.
final class PlainPage extends PageServlet {
    private static final long serialVersionUID = 1;

    @Override
    protected String variant(HttpServletRequest request) {
        return ResourceServlet.path(request);
    }

    @Override
    protected void page(GraphReader reader, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String name = ResourceServlet.path(request);
        Node thing = NodeFactory.createURI(reader.base() + name);
        Optional<Graph> description = reader.read(graph -> Description.of(graph, thing));
        if (description.isEmpty()) {
            ResourceServlet.unknown(thing, request, response);
            return;
        }
        response.setContentType("text/html;charset=utf-8");
        response.getWriter().print(html(reader, name, thing, description.get()));
    }

    private static String html(GraphReader reader, String name, Node thing, Graph graph) {
        StringBuilder page = new StringBuilder();
        String title = Encode.forHtml(label(graph, thing));
        page.append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(title)
                .append("</title><meta name=\"viewport\" content=\"width=device-width\">");
        for (RdfFormat format : RdfFormat.values()) {
            page.append("<link rel=\"alternate\" type=\"")
                    .append(format.type())
                    .append("\" href=\"/id/")
                    .append(Encode.forHtmlAttribute(name + format.ending()))
                    .append("\">");
        }
        page.append("</head><body><h1>")
                .append(title)
                .append("</h1>\n<p>&lt;")
                .append(Encode.forHtml(thing.getURI()))
                .append("&gt;</p>\n<table>\n");
        rows(graph)
                .forEach(triple -> page.append("<tr><td>")
                        .append(cell(reader, graph, triple.getSubject()))
                        .append("</td><td>")
                        .append(cell(reader, graph, triple.getPredicate()))
                        .append("</td><td>")
                        .append(cell(reader, graph, triple.getObject()))
                        .append("</td></tr>\n"));
        return page.append("</table></body></html>\n").toString();
    }

    private static List<Triple> rows(Graph graph) {
        return graph.find().toList().stream()
                .sorted(Comparator.comparing(Triple::toString))
                .toList();
    }

    /// A link for an IRI of the graph or of the web, text for everything else.
    private static String cell(GraphReader reader, Graph graph, Node node) {
        if (!node.isURI()) {
            return Encode.forHtml(node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
        }
        String iri = node.getURI();
        String shown = Encode.forHtml(label(graph, node));
        if (iri.startsWith(reader.base())) {
            String rest = iri.substring(reader.base().length());
            return "<a href=\"/page/" + Encode.forHtmlAttribute(rest) + "\">" + shown + "</a>";
        }
        return iri.startsWith("https://") || iri.startsWith("http://")
                ? "<a rel=\"nofollow noreferrer\" href=\"" + Encode.forHtmlAttribute(iri) + "\">" + shown + "</a>"
                : shown;
    }

    private static String label(Graph graph, Node node) {
        PrefixMapping prefixes = graph.getPrefixMapping();
        return graph.find(node, RDFS.label.asNode(), Node.ANY).toList().stream()
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .findFirst()
                .orElseGet(() -> prefixes.shortForm(node.getURI()));
    }
}
