package org.papergraph.store;

/// Something about the store or a question to it is wrong. The message is one line for the user: the place, what is
/// wrong, what to do.
public final class StoreException extends RuntimeException {
    /// With a line for the user.
    public StoreException(String message) {
        super(message);
    }

    /// With a line for the user and what lies behind it.
    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
