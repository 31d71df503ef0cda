package org.papergraph.server.explorer;

import java.util.List;
import java.util.Optional;

/// What a person is told in place of a page that cannot be shown.
///
/// @param heading what happened
/// @param advice what it may come from, and what to do
public record ErrorPage(String heading, String advice) {
    static final ErrorPage NOTHING_HERE = new ErrorPage(
            "Nothing here",
            "The graph has nothing at this address. It may have been there in an earlier build, under a name that a"
                    + " search finds.");

    /// The page for a status of HTTP; empty for one that only programs meet.
    static Optional<ErrorPage> of(int status) {
        return switch (status) {
            case 404 -> Optional.of(NOTHING_HERE);
            case 405 ->
                Optional.of(new ErrorPage(
                        "Not offered here", "The graph can be read here, and is changed by a build alone."));
            case 414 ->
                Optional.of(new ErrorPage(
                        "The address is too long", "Shorten what is asked, or send a long query by POST."));
            case 500 ->
                Optional.of(new ErrorPage(
                        "The server failed", "The fault is the server's, and its log tells more. Try another page."));
            case 503 ->
                Optional.of(new ErrorPage(
                        "This took too long",
                        "The server is busy, or the page is of a great many works. Try again in some seconds."));
            default -> Optional.empty();
        };
    }

    View view() {
        return new View("error.jte", new Frame(heading, "", List.of(), Optional.empty()), this);
    }
}
