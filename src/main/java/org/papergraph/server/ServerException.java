package org.papergraph.server;

/// The server cannot do what its operator asks; the message is one line that says where and what to do.
public final class ServerException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ServerException(String message, Throwable cause) {
        super(message, cause);
    }
}
