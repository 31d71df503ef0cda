package org.papergraph.server.guard;

import java.util.Map;
import org.eclipse.jetty.http.HttpFields;

/// Headers that every response carries, errors included.
final class SecurityHeaders {
    private static final Map<String, String> HEADERS = Map.of(
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=()",
            // Styles may stand inline because the query editor and the network view set them by script.
            "Content-Security-Policy",
            "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " font-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none';"
                    + " form-action 'self'; frame-ancestors 'none'");

    private SecurityHeaders() {}

    static void addTo(HttpFields.Mutable headers) {
        HEADERS.forEach(headers::put);
    }
}
