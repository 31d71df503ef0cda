package org.papergraph.server.guard;

/// The longest string that an expression may build.
final class StringBound {
    private StringBound() {}

    /// @throws QueryRefused when `length` is above `limit`
    static void check(long length, int limit) {
        if (length > limit) {
            throw QueryRefused.tooMuch("The query builds a text of more than " + limit + " characters.");
        }
    }
}
