package org.papergraph.bib;

import java.util.Optional;

/// A body as a source names it: an organization, and the department of it where one is said. Names are as written.
public record Affiliation(String organization, Optional<String> department) {
    public Affiliation {
        if (organization.isBlank()) {
            throw new IllegalArgumentException("an affiliation needs an organization");
        }
    }

    /// An organization without a department.
    public static Affiliation of(String organization) {
        return new Affiliation(organization, Optional.empty());
    }
}
