package org.papergraph.build;

/// A build cannot go on. The message is one line for the user: the place, what is wrong, what to do.
public final class BuildException extends RuntimeException {
    /// With a line for the user.
    public BuildException(String message) {
        super(message);
    }

    /// With a line for the user and what lies behind it.
    public BuildException(String message, Throwable cause) {
        super(message, cause);
    }
}
