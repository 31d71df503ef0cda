package org.papergraph.server;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.util.Map;
import java.util.Optional;

/// A set of pages that stands in the server beside its endpoints.
///
/// Requests reach a part through the server's gate: host, method, sizes and headers are seen to. Its servlets read the
/// graph with [GraphReader#of(jakarta.servlet.ServletRequest)], most easily as [PageServlet]s.
public interface WebPart {
    /// Servlets by path, as the Servlet specification writes paths: `/person/*`, `/about`, `` for the start page.
    Map<String, HttpServlet> servlets();

    /// The page, in HTML, that a browser is shown in place of what cannot be shown. Empty if this part has none.
    ///
    /// @param status of HTTP
    default Optional<String> errorPage(int status) {
        return Optional.empty();
    }

    /// Makes what the first visitors of a generation would wait for, and keeps it. Called in the background, once for
    /// each generation, while requests are answered.
    default void warm(GraphReader reader) {}

    /// Filters by path that stand before Fuseki's endpoints.
    default Map<String, Filter> filters() {
        return Map.of();
    }
}
