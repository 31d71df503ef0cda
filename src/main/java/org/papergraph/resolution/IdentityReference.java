package org.papergraph.resolution;

import java.util.Optional;

/// How a user names somebody or something: a name, a name on a work where namesakes must be told apart, or a work
/// alone. Nothing in it depends on where an entry stands.
///
/// @param name as any source writes it, or the key of a person
/// @param work title, or identifier such as `10.1038/nature14539` or `1506.05869`
public record IdentityReference(Optional<String> name, Optional<String> work) {
    public IdentityReference {
        if (name.isEmpty() && work.isEmpty()) {
            throw new IllegalArgumentException("a name or a work is needed");
        }
    }

    /// `Yang Liu on "Some title"`, as messages show it.
    @Override
    public String toString() {
        String on = work.map(title -> "\"" + title + "\"").orElse("");
        return name.map(person -> on.isEmpty() ? person : person + " on " + on).orElse(on);
    }
}
