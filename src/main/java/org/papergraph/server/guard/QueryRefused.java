package org.papergraph.server.guard;

/// A query that is not run, or not run further, because it asks for what this server does not give.
///
/// The message is written for the person who wrote the query; it names nothing of the server's machine.
public final class QueryRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;

    private QueryRefused(int status, String message) {
        super(message);
        this.status = status;
    }

    /// The query itself is not accepted: 400.
    static QueryRefused badQuery(String message) {
        return new QueryRefused(400, message);
    }

    /// It is no query but an update: 400.
    static QueryRefused readOnly() {
        return badQuery("This endpoint is read-only: it answers queries and takes no updates.");
    }

    /// The query is too long: 413.
    static QueryRefused tooLong(String message) {
        return new QueryRefused(413, message);
    }

    /// The query's run went over a limit of size: 422.
    static QueryRefused tooMuch(String message) {
        return new QueryRefused(422, message);
    }

    /// The query's run went over the time limit, or no place is free to run it: 503.
    static QueryRefused unavailable(String message) {
        return new QueryRefused(503, message);
    }

    /// The HTTP status to answer with.
    public int status() {
        return status;
    }
}
