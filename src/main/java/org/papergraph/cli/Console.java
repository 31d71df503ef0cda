package org.papergraph.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// What a command talks to.
///
/// @param in standard input
/// @param out for data; buffered, so it must be flushed at the end
/// @param err for everything else
/// @param terminal whether a person looks at `err`
/// @param width columns of the terminal behind `out`, 0 where there is none
record Console(InputStream in, PrintStream out, PrintStream err, boolean terminal, int width) {
    private static final int BUFFER = 1 << 16;

    /// The process's own streams, in UTF-8 whatever the locale says. Java cannot tell which of them is a terminal;
    /// the launcher does, in `papergraph.err.terminal` and `papergraph.columns`.
    static Console ofProcess() {
        PrintStream out = new PrintStream(
                new BufferedOutputStream(new DataOutput(new FileOutputStream(FileDescriptor.out)), BUFFER),
                false,
                StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        boolean terminal = Boolean.getBoolean("papergraph.err.terminal");
        return new Console(System.in, out, err, terminal, Integer.getInteger("papergraph.columns", 0));
    }
}
