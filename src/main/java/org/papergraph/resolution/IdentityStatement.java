package org.papergraph.resolution;

import java.util.List;

/// What a user decided, with its line in the file.
public sealed interface IdentityStatement {
    /// 1-based.
    int line();

    /// Whom or what it speaks of.
    default List<IdentityReference> references() {
        return switch (this) {
            case Same same -> List.of(same.one(), same.other());
            case Different apart -> List.of(apart.one(), apart.other());
            case Preferred preferred -> List.of(preferred.of());
        };
    }

    /// Both are one.
    record Same(IdentityReference one, IdentityReference other, int line) implements IdentityStatement {}

    /// They are two.
    record Different(IdentityReference one, IdentityReference other, int line) implements IdentityStatement {}

    /// Of a person's names, this is to be shown.
    record Preferred(IdentityReference of, String name, int line) implements IdentityStatement {}
}
