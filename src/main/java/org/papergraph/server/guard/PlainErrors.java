package org.papergraph.server.guard;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.IntFunction;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/// Errors of the container as plain text: the status, what a servlet explains, and nothing of the request or the
/// machine. A browser is shown a page, where there is one for the status.
public final class PlainErrors extends ErrorHandler {
    /// Request attribute with text of ours that follows the status.
    public static final String EXPLANATION = PlainErrors.class.getName() + ".explanation";

    /// Request attribute with the methods to name in a 405.
    static final String ALLOW = PlainErrors.class.getName() + ".allow";

    private final IntFunction<Optional<String>> pages;

    /// @param pages the page for a status, in HTML; empty if there is none
    public PlainErrors(IntFunction<Optional<String>> pages) {
        this.pages = pages;
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    @SuppressWarnings("checkstyle:ParameterNumber") // the signature is Jetty's
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        HttpFields.Mutable headers = response.getHeaders();
        SecurityHeaders.addTo(headers);
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
        headers.put(HttpHeader.VARY, "Accept");
        headers.remove(HttpHeader.ETAG);
        if (request.getAttribute(ALLOW) instanceof String methods) {
            headers.put(HttpHeader.ALLOW, methods);
        }
        Optional<String> page = isBrowser(request) ? pages.apply(code) : Optional.empty();
        headers.put(HttpHeader.CONTENT_TYPE, page.isPresent() ? "text/html;charset=utf-8" : "text/plain;charset=utf-8");
        String body = page.orElseGet(() -> line(request, code));
        response.write(true, ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)), callback);
    }

    /// Programs accept anything; browsers name HTML.
    private static boolean isBrowser(Request request) {
        return request.getHeaders().getCSV(HttpHeader.ACCEPT, false).stream()
                .anyMatch(type -> type.startsWith("text/html"));
    }

    private static String line(Request request, int code) {
        String status = code + " " + HttpStatus.getMessage(code) + "\n";
        return request.getAttribute(EXPLANATION) instanceof String explanation ? status + explanation + "\n" : status;
    }
}
