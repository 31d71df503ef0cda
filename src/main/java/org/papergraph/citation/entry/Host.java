package org.papergraph.citation.entry;

/// Whom a bullet or a heading names that works stand below: credited with each that names nobody.
///
/// @param name as written
public record Host(String name, Kind kind) {
    /// What is named.
    enum Kind {
        /// A university, a company, a platform.
        BODY,
        /// One author or several.
        PEOPLE,
        /// The same, named by a heading, below which more than works may stand.
        HEADED
    }

    static Host body(String name) {
        return new Host(name, Kind.BODY);
    }

    static Host people(String name) {
        return new Host(name, Kind.PEOPLE);
    }

    static Host headed(String name) {
        return new Host(name, Kind.HEADED);
    }

    /// The same people, where nothing but works stands below.
    Host sure() {
        return new Host(name, isBody() ? Kind.BODY : Kind.PEOPLE);
    }

    /// Whether nothing but works stands below.
    boolean isSure() {
        return kind == Kind.PEOPLE;
    }

    public boolean isBody() {
        return kind == Kind.BODY;
    }
}
