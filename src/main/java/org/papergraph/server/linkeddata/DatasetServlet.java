package org.papergraph.server.linkeddata;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.papergraph.server.GraphReader;
import org.papergraph.server.PageServlet;
import org.papergraph.server.PerGeneration;

/// The description of the whole: at `/.well-known/void`, and at a query endpoint that is asked nothing.
final class DatasetServlet extends PageServlet implements Filter {
    private static final long serialVersionUID = 1;

    /// Counting reads the whole graph.
    private final transient PerGeneration<GraphStatistics> statistics =
            new PerGeneration<>(reader -> reader.read(GraphStatistics::of));

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        if (Set.of("GET", "HEAD").contains(http.getMethod()) && http.getQueryString() == null) {
            service(http, (HttpServletResponse) response);
        } else {
            chain.doFilter(request, response);
        }
    }

    @Override
    protected String variant(HttpServletRequest request) {
        return root(request) + ' ' + RdfFormat.negotiate(request, false).orElse("");
    }

    @Override
    protected void page(GraphReader reader, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Vary", "Accept");
        Optional<String> type = RdfFormat.negotiate(request, false);
        // A browser that asks for HTML gets Turtle, which it shows as text or saves.
        RdfFormat format = type.map(RdfFormat::ofType).orElse(RdfFormat.TURTLE);
        format.write(
                DatasetDescription.of(root(request), reader.base(), statistics.get(reader))
                        .getGraph(),
                response);
    }

    private static String root(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length()) + "/";
    }
}
