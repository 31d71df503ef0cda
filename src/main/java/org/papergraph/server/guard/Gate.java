package org.papergraph.server.guard;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// The first that sees a request: turns away what no part of the server should have to think about.
///
/// - a `Host` that is not ours gets 421, so that a web page cannot reach a server on the reader's own machine under a
///   name of its own (DNS rebinding); a bare address cannot be such a name and passes
/// - methods other than GET, HEAD and OPTIONS get 405, but for POST to the query endpoints
/// - a compressed body gets 415, a longer target 414
/// - every response carries the security headers; answers may be read by pages of other origins
public final class Gate extends Handler.Wrapper {
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-fA-F:.]+]");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Set<String> hosts;
    private final Set<String> postPaths;
    private final int urlLength;

    /// @param hosts names under which the server may be addressed, in lower case, without port
    /// @param postPaths paths that take POST
    public Gate(Handler inner, Set<String> hosts, Set<String> postPaths, Limits limits) {
        super(inner);
        this.hosts = Set.copyOf(hosts);
        this.postPaths = Set.copyOf(postPaths);
        this.urlLength = limits.urlLength();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        HttpFields.Mutable headers = response.getHeaders();
        SecurityHeaders.addTo(headers);
        Optional<Integer> refusal = refusal(request);
        if (refusal.isPresent()) {
            if (refusal.get() == HttpStatus.METHOD_NOT_ALLOWED_405) {
                request.setAttribute(PlainErrors.ALLOW, allowed(request));
                request.setAttribute(PlainErrors.EXPLANATION, "This server is read-only.");
            }
            Response.writeError(request, response, callback, refusal.get());
            return true;
        }
        headers.put("Access-Control-Allow-Origin", "*");
        headers.put("Access-Control-Expose-Headers", "ETag, Link, Location, Retry-After");
        if (request.getMethod().equals("OPTIONS")) {
            headers.put(HttpHeader.ALLOW, allowed(request));
            headers.put("Access-Control-Allow-Methods", allowed(request));
            headers.put("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match");
            headers.put("Access-Control-Max-Age", "86400");
            response.setStatus(HttpStatus.NO_CONTENT_204);
            callback.succeeded();
            return true;
        }
        return super.handle(request, response, callback);
    }

    private Optional<Integer> refusal(Request request) {
        if (!isOurs(request)) {
            return Optional.of(HttpStatus.MISDIRECTED_REQUEST_421);
        }
        if (request.getHttpURI().getPathQuery().length() > urlLength) {
            return Optional.of(HttpStatus.URI_TOO_LONG_414);
        }
        boolean posting = request.getMethod().equals("POST") && postPaths.contains(Request.getPathInContext(request));
        if (!posting && !READING.contains(request.getMethod())) {
            return Optional.of(HttpStatus.METHOD_NOT_ALLOWED_405);
        }
        HttpField encoding = request.getHeaders().getField(HttpHeader.CONTENT_ENCODING);
        if (encoding != null && !"identity".equalsIgnoreCase(encoding.getValue())) {
            return Optional.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE_415);
        }
        return Optional.empty();
    }

    private boolean isOurs(Request request) {
        String host = Request.getServerName(request);
        if (host == null || request.getHeaders().getField(HttpHeader.HOST) == null) {
            return false;
        }
        return ADDRESS.matcher(host).matches() || hosts.contains(host.toLowerCase(Locale.ROOT));
    }

    private String allowed(Request request) {
        return postPaths.contains(Request.getPathInContext(request))
                ? "GET, HEAD, POST, OPTIONS"
                : "GET, HEAD, OPTIONS";
    }
}
