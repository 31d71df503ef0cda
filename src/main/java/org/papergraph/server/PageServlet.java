package org.papergraph.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.QueryCancelledException;
import org.papergraph.server.guard.PlainErrors;

/// A page made from the graph: cached by generation, refused politely when it would take too long.
public abstract class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    /// Writes the page. Called only when the client has no current copy.
    protected abstract void page(GraphReader graph, HttpServletRequest request, HttpServletResponse response)
            throws IOException;

    /// What tells apart the forms in which one address can answer, such as a media type; part of the ETag.
    protected String variant(HttpServletRequest request) {
        return "page";
    }

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        GraphReader graph = GraphReader.of(request);
        String tag = "W/\"" + graph.generation() + "/" + variant(request) + "\"";
        response.setHeader("ETag", tag);
        // A reader's own cache may keep a page, but asks each time: the next generation can come at any moment.
        response.setHeader("Cache-Control", "public, no-cache");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        try {
            page(graph, request, response);
        } catch (QueryCancelledException _) {
            response.setHeader("Retry-After", "10");
            request.setAttribute(PlainErrors.EXPLANATION, "This page took too long to make.");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    /// Answers with one line of plain text.
    protected static void text(HttpServletResponse response, int status, String line) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=utf-8");
        response.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
