package org.papergraph.cli;

import java.io.IOException;
import java.util.Locale;

/// Standard output takes no more. Nobody reads it any longer, say, or its disk is full.
final class OutputException extends RuntimeException {
    private final String reason;

    OutputException(IOException cause) {
        super(cause);
        this.reason = String.valueOf(cause.getMessage());
    }

    /// Whether the reader has gone, as in `papergraph export | head`, which is no failure.
    boolean isBrokenPipe() {
        String folded = reason.toLowerCase(Locale.ROOT);
        return folded.contains("broken pipe") || folded.contains("pipe is being closed");
    }

    /// What the system says.
    String reason() {
        return reason;
    }
}
