package org.papergraph.server.guard;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;

/// Turns the text of a query into a parsed one, in standard SPARQL only and within bounds of length and depth.
///
/// Jena's own extensions are left out on purpose: `LET`, `CALL`, `JSON` templates and path counts such as `{100000}`
/// give a stranger's query more ways to run away and no library query needs them.
final class QueryText {
    private static final String BASE = "http://server/unset-base/";

    private final Limits limits;

    QueryText(Limits limits) {
        this.limits = limits;
    }

    /// @throws QueryRefused when the text is too long, too deep, or not a query
    Query parse(String text) {
        if (text.isBlank()) {
            throw QueryRefused.badQuery("The query is empty.");
        }
        if (text.length() > limits.bodyBytes()) {
            throw QueryRefused.tooLong("The query is longer than " + limits.bodyBytes() + " characters.");
        }
        checkNesting(text);
        try {
            return QueryFactory.create(text, BASE, Syntax.syntaxSPARQL_11);
        } catch (QueryException e) {
            throw QueryRefused.badQuery("The query cannot be read: " + e.getMessage());
        } catch (StackOverflowError e) {
            throw tooDeep();
        }
    }

    /// Counts brackets wherever they stand, also within strings: a parser's stack must never depend on a stranger.
    private void checkNesting(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '(', '{', '[' -> {
                    depth++;
                    if (depth > limits.nesting()) {
                        throw tooDeep();
                    }
                }
                case ')', '}', ']' -> depth = Math.max(0, depth - 1);
                default -> {}
            }
        }
    }

    QueryRefused tooDeep() {
        return QueryRefused.badQuery("The query is nested deeper than " + limits.nesting() + " levels.");
    }
}
