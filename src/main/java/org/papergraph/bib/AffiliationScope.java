package org.papergraph.bib;

/// For whom a source states an affiliation: for this author, or once for the whole entry.
public enum AffiliationScope {
    AUTHOR("author"),
    ENTRY("entry");

    private final String label;

    AffiliationScope(String label) {
        this.label = label;
    }

    /// The word that the ontology uses.
    public String label() {
        return label;
    }
}
