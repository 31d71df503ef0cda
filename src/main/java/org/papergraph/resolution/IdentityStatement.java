package org.papergraph.resolution;

/// What a user decided, with its line in the file.
public sealed interface IdentityStatement {
    /// 1-based.
    int line();

    /// Both are one.
    record Same(IdentityReference one, IdentityReference other, int line) implements IdentityStatement {}

    /// They are two.
    record Different(IdentityReference one, IdentityReference other, int line) implements IdentityStatement {}

    /// Of a person's names, this is to be shown.
    record Preferred(IdentityReference of, String name, int line) implements IdentityStatement {}
}
