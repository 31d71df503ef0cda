package org.papergraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;
import org.papergraph.build.BuildException;
import org.papergraph.server.ServerException;
import org.papergraph.store.StoreException;

/// Turns what a command throws into one line for the user.
final class Faults {
    private Faults() {}

    /// Prints the line (and where it came from, if wanted) and gives the exit code. That somebody downstream stopped
    /// reading, as `head` does, is no failure of ours.
    static int report(Throwable fault, Console console, boolean debug) {
        if (fault instanceof OutputException gone && gone.isBrokenPipe()) {
            return Papergraph.DONE;
        }
        console.err().println("papergraph: " + line(fault));
        if (debug) {
            fault.printStackTrace(console.err());
        }
        return fault instanceof UsageException ? Papergraph.USAGE : Papergraph.FAILURE;
    }

    private static String line(Throwable fault) {
        return switch (fault) {
            case StoreException known -> oneLine(known.getMessage());
            case ServerException known -> oneLine(known.getMessage());
            case BuildException known -> oneLine(known.getMessage());
            case UsageException known -> oneLine(known.getMessage());
            case OutputException full -> "standard output: " + full.reason();
            case OutOfMemoryError _ -> "not enough memory; give more with PAPERGRAPH_JAVA_OPTS=-Xmx6g";
            case StackOverflowError _ -> "the input is nested too deeply";
            case UncheckedIOException wrapped -> wrapped(wrapped);
            case NoSuchFileException missing -> missing.getFile() + ": no such file or folder";
            case AccessDeniedException denied -> denied.getFile() + ": not allowed to read or write here";
            case FileAlreadyExistsException there -> there.getFile() + ": is there already";
            case NotDirectoryException file -> file.getFile() + ": is not a folder";
            case FileSystemException other -> other.getFile() + ": " + other.getReason();
            case IOException other -> oneLine(other.getMessage());
            default ->
                "internal error: " + oneLine(fault.toString()) + " (run again with --debug and report what it prints)";
        };
    }

    /// The wrapper's own message if it has one, else that of its cause.
    private static String wrapped(UncheckedIOException fault) {
        Throwable cause = fault.getCause();
        String message = fault.getMessage();
        boolean bare = message == null || message.startsWith("java.");
        return bare && cause != null ? line(cause) : oneLine(message);
    }

    private static String oneLine(@Nullable String message) {
        return message == null ? "failed without a reason" : message.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
