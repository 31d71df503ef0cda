package org.papergraph.readinglist;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// UTF-16 bytes given on as UTF-8, without the byte order mark.
final class Utf16Stream extends InputStream {
    private final Reader reader;
    private byte[] bytes = new byte[0];
    private int at;

    Utf16Stream(InputStream in, Charset charset) throws IOException {
        in.skipNBytes(2);
        reader = new InputStreamReader(in, charset);
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, target, offset, count);
        at += count;
        return count;
    }

    /// Whether a byte is at hand; reads on where none is.
    private boolean fill() throws IOException {
        if (at < bytes.length) {
            return true;
        }
        char[] chars = new char[4096];
        int count = reader.read(chars);
        if (count < 0) {
            return false;
        }
        if (Character.isHighSurrogate(chars[count - 1])) {
            int low = reader.read();
            String pair = new String(chars, 0, count) + (low < 0 ? "" : Character.toString((char) low));
            bytes = pair.getBytes(StandardCharsets.UTF_8);
        } else {
            bytes = new String(chars, 0, count).getBytes(StandardCharsets.UTF_8);
        }
        at = 0;
        return bytes.length > 0;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
