package org.papergraph.server.guard;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;
import org.jspecify.annotations.Nullable;

/// Fails the body of a request that does not arrive within a time, whether it stands still or comes by drips.
public final class BodyDeadline extends Handler.Wrapper {
    private final Duration time;

    public BodyDeadline(Handler inner, Duration time) {
        super(inner);
        this.time = time;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return super.handle(new Timed(request), response, callback);
    }

    private final class Timed extends Request.Wrapper {
        private final long start = NanoTime.now();

        Timed(Request request) {
            super(request);
        }

        @Override
        public Content.@Nullable Chunk read() {
            if (NanoTime.millisSince(start) > time.toMillis()) {
                return Content.Chunk.from(new TimeoutException("the body took too long"), true);
            }
            Content.Chunk chunk = super.read();
            // Jetty offers to go on after an idle time; here the first one ends the request.
            return Content.Chunk.isFailure(chunk, false) ? Content.Chunk.from(chunk.getFailure(), true) : chunk;
        }
    }
}
