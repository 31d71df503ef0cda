package org.papergraph.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;

/// Holds the current generation open while a request runs, and gives it to the pages.
final class LeaseFilter implements Filter {
    private final Generations generations;

    LeaseFilter(Generations generations) {
        this.generations = generations;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try (Generations.Lease lease = generations.lease()) {
            request.setAttribute(GraphReader.GENERATION, lease.generation());
            chain.doFilter(request, response);
        }
    }
}
