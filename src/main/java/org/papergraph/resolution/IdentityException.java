package org.papergraph.resolution;

/// A user's decisions that cannot be followed; the message is one line with the place.
public final class IdentityException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// A fault at a place of the file.
    public IdentityException(String message) {
        super(message);
    }
}
