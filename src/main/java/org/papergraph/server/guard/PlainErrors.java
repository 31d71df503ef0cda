package org.papergraph.server.guard;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/// Errors of the container as one line of plain text: the status and nothing of the request or the machine.
public final class PlainErrors extends ErrorHandler {
    /// Request attribute with the methods to name in a 405.
    static final String ALLOW = PlainErrors.class.getName() + ".allow";

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
        SecurityHeaders.addTo(response.getHeaders());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        if (request.getAttribute(ALLOW) instanceof String methods) {
            response.getHeaders().put(HttpHeader.ALLOW, methods);
        }
        String line = code + " " + HttpStatus.getMessage(code) + "\n";
        response.write(true, ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)), callback);
    }
}
