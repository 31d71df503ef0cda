package org.papergraph.server;

import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Fuseki's browser pages call the server below their own address: `/ui/papers/sparql` means `/papers/sparql`.
final class UiPaths extends Handler.Wrapper {
    private static final String FOLDER = "/ui";
    private static final Pattern CALL = Pattern.compile(FOLDER + "/(papers|papers-rdfs|\\$)/.*");

    UiPaths(Handler inner) {
        super(inner);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        HttpURI uri = request.getHttpURI();
        if (!CALL.matcher(uri.getCanonicalPath()).matches()) {
            return super.handle(request, response, callback);
        }
        HttpURI meant = HttpURI.build(uri, uri.getPath().substring(FOLDER.length()), uri.getParam(), uri.getQuery());
        return super.handle(Request.serveAs(request, meant), response, callback);
    }
}
