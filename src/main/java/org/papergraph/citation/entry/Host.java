package org.papergraph.citation.entry;

/// Whom a bullet names that works stand below: credited with each that names nobody.
///
/// @param name as written
public record Host(String name, Kind kind) {
    /// What is named.
    enum Kind {
        /// A university, a company, a platform.
        BODY,
        /// One author or several.
        PEOPLE
    }

    static Host body(String name) {
        return new Host(name, Kind.BODY);
    }

    static Host people(String name) {
        return new Host(name, Kind.PEOPLE);
    }

    public boolean isBody() {
        return kind == Kind.BODY;
    }
}
