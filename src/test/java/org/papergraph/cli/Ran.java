package org.papergraph.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A command that has been run in this process: its exit code and what it wrote.
record Ran(int code, String out, String err) {
    static Ran of(Object... arguments) {
        return withInput("", arguments);
    }

    static Ran withInput(String input, Object... arguments) {
        return withOutput(new ByteArrayOutputStream(), input, arguments);
    }

    /// Runs a command before a reader who stops after so many bytes, as `head` does.
    static Ran untilReaderStops(int bytes, Object... arguments) {
        OutputStream pipe = new DataOutput(new OutputStream() {
            private int written;

            @Override
            public void write(int b) throws IOException {
                if (++written > bytes) {
                    throw new IOException("Broken pipe");
                }
            }
        });
        return withOutput(pipe, "", arguments);
    }

    private static Ran withOutput(OutputStream out, String input, Object... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                0);
        String[] texts = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
        int code = Papergraph.run(console, texts);
        String written = out instanceof ByteArrayOutputStream all ? all.toString(StandardCharsets.UTF_8) : "";
        return new Ran(code, written, err.toString(StandardCharsets.UTF_8));
    }
}
