package org.papergraph.server.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.server.GraphReader;
import org.papergraph.server.PageServlet;
import org.papergraph.server.guard.PlainErrors;

/// Answers for the IRIs of the graph: `/id/person/x` stands for the thing itself and leads on to what tells of it.
///
/// - a person is led to `/page/person/x`, a machine to `/id/person/x.ttl` or the ending it prefers (303)
/// - a merged IRI leads to its successor (301); one whose successor is gone too is told so (410)
/// - 404 says how to look further, 406 what there is to accept
final class ResourceServlet extends PageServlet {
    private static final long serialVersionUID = 1;

    @Override
    protected String variant(HttpServletRequest request) {
        return path(request) + ' ' + RdfFormat.negotiate(request, true).orElse("");
    }

    @Override
    protected void page(GraphReader reader, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = path(request);
        Optional<RdfFormat> asked = RdfFormat.endingOf(path);
        String name = asked.map(format ->
                        path.substring(0, path.length() - format.ending().length()))
                .orElse(path);
        Node thing = NodeFactory.createURI(reader.base() + name);
        Optional<Node> successor = reader.read(graph -> Description.successor(graph, thing));
        if (successor.isPresent()) {
            String ending = asked.map(RdfFormat::ending).orElse("");
            moved(reader, successor.get(), ending, response);
        } else if (asked.isPresent()) {
            Optional<Graph> description = reader.read(graph -> Description.of(graph, thing));
            if (description.isPresent()) {
                asked.get().write(description.get(), response);
            } else {
                unknown(thing, request, response);
            }
        } else if (reader.read(graph -> Description.isKnown(graph, thing))) {
            lead(name, request, response);
        } else {
            unknown(thing, request, response);
        }
    }

    private static void moved(GraphReader reader, Node successor, String ending, HttpServletResponse response)
            throws IOException {
        if (successor.getURI().startsWith(reader.base())
                && reader.read(graph -> Description.isKnown(graph, successor))) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader(
                    "Location",
                    "/id/" + successor.getURI().substring(reader.base().length()) + ending);
        } else {
            text(response, HttpServletResponse.SC_GONE, "Merged into <" + successor.getURI() + ">, which is gone too.");
        }
    }

    private static void lead(String name, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept");
        Optional<String> type = RdfFormat.negotiate(request, true);
        if (type.isEmpty()) {
            text(response, HttpServletResponse.SC_NOT_ACCEPTABLE, "To be had as: text/html, " + RdfFormat.types());
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location",
                type.get().equals(RdfFormat.HTML)
                        ? "/page/" + name
                        : "/id/" + name + RdfFormat.ofType(type.get()).ending());
    }

    static void unknown(Node thing, HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(
                PlainErrors.EXPLANATION,
                "The graph says nothing about <" + thing.getURI() + ">.\n"
                        + "Things stand under /id/person/, /id/work/, /id/organization/, /id/venue/, /id/topic/ and"
                        + " /id/list/.\nSearch at /, ask at /papers/sparql, or read what there is at"
                        + " /.well-known/void.");
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    static String path(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null || path.length() < 2 ? "" : path.substring(1);
    }
}
