package org.papergraph.resolution;

import java.util.List;

/// How far the author lists of two citations agree.
enum AuthorAgreement {
    /// Everyone named on the shorter list stands on the longer; lists both complete are of about one length.
    ALL("equal authors"),
    /// At least half of the shorter list.
    SOME("shared authors"),
    /// One of the two names nobody.
    UNKNOWN("authors are not said twice"),
    NONE("no shared author");

    private final String words;

    AuthorAgreement(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static AuthorAgreement of(CitedWork one, CitedWork other) {
        boolean inOrder = one.authors().size() <= other.authors().size();
        List<NameForm> shorter = inOrder ? one.authors() : other.authors();
        List<NameForm> longer = inOrder ? other.authors() : one.authors();
        if (shorter.isEmpty()) {
            return UNKNOWN;
        }
        long shared = shorter.stream()
                .filter(name -> longer.stream()
                        .anyMatch(each -> NameLikeness.of(name, each).compatible()))
                .count();
        boolean complete = one.authorsComplete() && other.authorsComplete();
        if (shared == shorter.size() && (!complete || 2 * shorter.size() >= longer.size())) {
            return ALL;
        }
        return 2 * shared >= shorter.size() ? SOME : NONE;
    }
}
