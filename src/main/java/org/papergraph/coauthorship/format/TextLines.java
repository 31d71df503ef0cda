package org.papergraph.coauthorship.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/// Writes lines of UTF-8.
final class TextLines {
    private final BufferedWriter writer;

    TextLines(OutputStream out) {
        writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    TextLines line(String line) throws IOException {
        writer.write(line);
        writer.write('\n');
        return this;
    }

    void flush() throws IOException {
        writer.flush();
    }
}
