package org.papergraph.bib;

import java.util.Comparator;

/// A name that a registry gave to one work, person or organization.
///
/// @param scheme the registry
/// @param value in the registry's normal form: arXiv without version, DOI in lower case without resolver, ISBN digits
/// only
public record Identifier(Scheme scheme, String value) implements Comparable<Identifier> {
    /// The registries known.
    public enum Scheme {
        DOI,
        ARXIV,
        ACL,
        ISBN,
        PUBMED,
        OPENREVIEW,
        PMLR,
        NEURIPS,
        JMLR,
        CITESEERX,
        DBLP,
        OPENALEX,
        ORCID,
        ROR
    }

    public Identifier {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an identifier needs a value: " + scheme);
        }
    }

    /// By scheme, in the order of trust, then by value.
    @Override
    public int compareTo(Identifier other) {
        return Comparator.comparing(Identifier::scheme)
                .thenComparing(Identifier::value)
                .compare(this, other);
    }
}
