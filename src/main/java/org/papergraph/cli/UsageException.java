package org.papergraph.cli;

/// The command line asks for something that does not exist. The message is one line for the user.
final class UsageException extends RuntimeException {
    UsageException(String message) {
        super(message);
    }

    UsageException(String message, Throwable cause) {
        super(message, cause);
    }

    /// Holds the value of an option to be above 0.
    static void requirePositive(String option, int value) {
        if (value < 1) {
            throw new UsageException(option + " " + value + ": give a number above 0");
        }
    }
}
