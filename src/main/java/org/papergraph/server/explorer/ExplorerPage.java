package org.papergraph.server.explorer;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.papergraph.server.GraphReader;
import org.papergraph.server.PageServlet;

/// A page of the explorer: a question or some to the graph, and a template.
abstract class ExplorerPage extends PageServlet {
    private static final long serialVersionUID = 1;

    /// Longer words to search for, or longer addresses of things, are nobody's honest request.
    private static final int LONGEST_PARAMETER = 4000;

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    /// The page, or empty if the address names nothing in the graph.
    protected abstract Optional<View> view(GraphReader reader, HttpServletRequest request);

    @Override
    protected void page(GraphReader reader, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<View> view = view(reader, request);
        if (view.isEmpty()) {
            unknown(request, response);
        } else {
            write(bytes(view.get()), response);
        }
    }

    /// Answers that the address names nothing: with a page, or with a line for who asks for data alone.
    static void unknown(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String accept = request.getHeader("Accept");
        if (accept != null && !accept.contains("text/html") && !accept.contains("*/*")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setHeader("Cache-Control", "no-store");
        write(bytes(ErrorPage.NOTHING_HERE.view()), response);
    }

    /// The page for an error, in HTML; empty for a status that only programs meet.
    static Optional<String> error(int status) {
        return ErrorPage.of(status).map(error -> {
            StringOutput page = new StringOutput();
            render(error.view(), page);
            return page.toString();
        });
    }

    /// The page as written, in UTF-8.
    static byte[] bytes(View view) {
        Utf8ByteOutput page = new Utf8ByteOutput();
        render(view, page);
        return page.toByteArray();
    }

    static void write(byte[] page, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=utf-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private static void render(View view, TemplateOutput page) {
        TEMPLATES.render(view.template(), Map.of("frame", view.frame(), "page", view.content()), page);
    }

    /// A parameter of the request without space around it; empty text if there is none.
    static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        if (value == null) {
            return "";
        }
        String stripped = value.strip();
        return stripped.length() <= LONGEST_PARAMETER ? stripped : stripped.substring(0, LONGEST_PARAMETER);
    }

    /// A parameter that is a number from 0; 0 if it is none.
    static int number(HttpServletRequest request, String name) {
        String value = parameter(request, name);
        return value.matches("\\d{1,8}") ? Integer.parseInt(value) : 0;
    }
}
