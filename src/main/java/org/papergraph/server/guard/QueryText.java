package org.papergraph.server.guard;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;

/// Turns the text of a query into a parsed one, in standard SPARQL only and within bounds of length and depth.
///
/// Jena's own extensions are left out on purpose: `LET`, `CALL`, `JSON` templates and path counts such as `{100000}`
/// give a stranger's query more ways to run away and no library query needs them.
final class QueryText {
    private static final String BASE = "http://server/unset-base/";

    private static final Pattern UNRESOLVED = Pattern.compile("Unresolved prefixed name: ([^:]*):");

    private final Limits limits;

    QueryText(Limits limits) {
        this.limits = limits;
    }

    /// @param namespaces of the prefixes in use, to hint at one that the text does not declare
    /// @throws QueryRefused when the text is too long, too deep, or not a query
    Query parse(String text, Function<String, Optional<String>> namespaces) {
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
            throw isUpdate(text)
                    ? QueryRefused.readOnly()
                    : QueryRefused.badQuery("The query cannot be read: " + reason(e, namespaces));
        } catch (StackOverflowError e) {
            throw tooDeep();
        }
    }

    private static boolean isUpdate(String text) {
        try {
            UpdateRequest update = UpdateFactory.create(text, BASE, Syntax.syntaxSPARQL_11);
            return !update.getOperations().isEmpty();
        } catch (QueryException e) {
            return UNRESOLVED.matcher(String.valueOf(e.getMessage())).find();
        }
    }

    /// What the parser says, but for the list of every token that it would have taken instead, with the line that a
    /// known prefix needs.
    private static String reason(QueryException fault, Function<String, Optional<String>> namespaces) {
        String message = String.valueOf(fault.getMessage()).replaceFirst("(?s)\\s*Was expecting.*", "");
        Matcher unresolved = UNRESOLVED.matcher(message);
        Optional<String> hint = unresolved.find()
                ? namespaces
                        .apply(unresolved.group(1))
                        .map(namespace -> "\nStart it with: PREFIX " + unresolved.group(1) + ": <" + namespace + ">")
                : Optional.empty();
        return message + hint.orElse("");
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
