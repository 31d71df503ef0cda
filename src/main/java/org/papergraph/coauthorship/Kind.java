package org.papergraph.coauthorship;

/// What can be the nodes of a network, or narrow it.
public enum Kind {
    PEOPLE("people"),
    INSTITUTIONS("institutions"),
    TOPICS("topics"),
    PAPERS("papers"),
    LISTS("lists");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    /// The word that a user writes.
    public String label() {
        return label;
    }
}
