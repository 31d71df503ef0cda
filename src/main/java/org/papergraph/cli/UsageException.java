package org.papergraph.cli;

/// The command line asks for something that does not exist. The message is one line for the user.
final class UsageException extends RuntimeException {
    UsageException(String message) {
        super(message);
    }

    UsageException(String message, Throwable cause) {
        super(message, cause);
    }
}
