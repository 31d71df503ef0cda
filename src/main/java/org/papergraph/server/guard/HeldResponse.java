package org.papergraph.server.guard;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// A response whose first bytes are held back, so that a failure on the way can still become an honest status.
///
/// Writers of results flush early, some after each row; here a flush is passed on only when [#HOLD] bytes have been
/// written since the last, since each costs a call of the system. A failure before the first is answered as if nothing
/// had been written; one after it ends the connection without the end of the body.
final class HeldResponse extends HttpServletResponseWrapper {
    /// Bytes held back; the connector's buffer is at least as large.
    static final int HOLD = 128 * 1024;

    private static final String ATTRIBUTE = HeldResponse.class.getName();

    private final long limit;
    private final boolean http11;
    private @Nullable Stream stream;
    private @Nullable PrintWriter writer;
    private boolean cut;

    HeldResponse(HttpServletRequest request, HttpServletResponse response, long limit) {
        super(response);
        this.limit = limit;
        this.http11 = request.getProtocol().equals("HTTP/1.1");
        request.setAttribute(ATTRIBUTE, this);
    }

    /// Drops what was written for this request so far, or, when a part of it is gone already, all that is still to
    /// come.
    static void cut(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof HeldResponse held) {
            held.cut();
        }
    }

    /// Whether the body ended before its end.
    boolean isCut() {
        return cut;
    }

    /// Replaces what a failure told about itself by a line that tells nothing.
    void conceal(String line) throws IOException {
        cut();
        if (!cut) {
            byte[] bytes = line.getBytes(StandardCharsets.US_ASCII);
            setContentType("text/plain;charset=utf-8");
            getOutputStream().write(bytes);
        }
    }

    private void cut() {
        if (isCommitted()) {
            cut = true;
        } else {
            setHeader("Transfer-Encoding", null);
            resetBuffer();
            if (stream != null) {
                stream.written = 0;
                stream.flushed = 0;
            }
        }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (stream == null) {
            stream = new Stream(super.getOutputStream());
        }
        return stream;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer = new PrintWriter(getOutputStream(), false, StandardCharsets.UTF_8);
        }
        return writer;
    }

    /// A response that has all the bytes it announced is sent at once; the container counts them itself in the end.
    @Override
    public void setContentLength(int length) {
        // Left to the container.
    }

    @Override
    public void setContentLengthLong(long length) {
        // Left to the container.
    }

    @Override
    public void flushBuffer() throws IOException {
        if (stream == null || stream.written >= HOLD) {
            super.flushBuffer();
        }
    }

    private final class Stream extends ServletOutputStream {
        private final ServletOutputStream out;
        private long written;
        private long flushed;

        Stream(ServletOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            if (!cut) {
                count(1);
                out.write(b);
            }
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (!cut) {
                count(length);
                out.write(bytes, offset, length);
            }
        }

        private void count(int bytes) {
            if (written < HOLD && written + bytes >= HOLD && http11) {
                // A body that ends with its connection would hide that it was cut.
                setHeader("Transfer-Encoding", "chunked");
            }
            written += bytes;
            if (written > limit) {
                throw QueryRefused.tooMuch("The result is larger than " + (limit >> 20) + " MB: add a LIMIT.");
            }
        }

        @Override
        public void flush() throws IOException {
            if (written - flushed >= HOLD && !cut) {
                flushed = written;
                out.flush();
            }
        }

        /// The container closes it after the request, when it is known whether the answer is whole.
        @Override
        public void close() throws IOException {
            flush();
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }
    }
}
