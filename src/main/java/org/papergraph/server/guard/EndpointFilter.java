package org.papergraph.server.guard;

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
import org.eclipse.jetty.io.QuietException;

/// Stands before Fuseki's endpoints: refuses parameters that put a stranger's markup into results, and makes an
/// answer's end honest.
public final class EndpointFilter implements Filter {
    private static final Set<String> REFUSED = Set.of("stylesheet", "callback", "query-ref", "force-accept");

    private final Limits limits;

    public EndpointFilter(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        HeldResponse held = new HeldResponse(http, (HttpServletResponse) response, limits.resultBytes());
        Optional<String> refused = http.getParameterMap().keySet().stream()
                .filter(REFUSED::contains)
                .findFirst();
        if (refused.isPresent()) {
            held.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            held.conceal("The parameter " + refused.get() + " is not offered here.\n");
            return;
        }
        chain.doFilter(request, held);
        if (held.getStatus() == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            held.conceal("The server failed at this request.\n");
        }
        if (held.isCut()) {
            throw new CutOff();
        }
    }

    /// Makes the container drop the connection without a word in the log.
    private static final class CutOff extends ServletException implements QuietException {
        private static final long serialVersionUID = 1;

        CutOff() {
            super("answer ended early");
        }
    }
}
