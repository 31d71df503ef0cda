package org.papergraph.server.linkeddata;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.papergraph.server.GraphReader;
import org.papergraph.server.PageServlet;

/// The description of the whole: at `/.well-known/void`, and at a query endpoint that is asked nothing.
final class DatasetServlet extends PageServlet implements Filter {
    private static final long serialVersionUID = 1;

    /// Counting reads the whole graph, so it is done once for a generation.
    private record Counted(String generation, GraphStatistics statistics) {}

    private final transient AtomicReference<Counted> counted =
            new AtomicReference<>(new Counted("", new GraphStatistics(0, 0, Map.of(), Map.of())));

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
        GraphStatistics statistics = statistics(reader);
        format.write(
                DatasetDescription.of(root(request), reader.base(), statistics).getGraph(), response);
    }

    private GraphStatistics statistics(GraphReader reader) {
        Counted last = counted.get();
        if (last.generation().equals(reader.generation())) {
            return last.statistics();
        }
        GraphStatistics fresh = reader.read(GraphStatistics::of);
        counted.set(new Counted(reader.generation(), fresh));
        return fresh;
    }

    private static String root(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length()) + "/";
    }
}
