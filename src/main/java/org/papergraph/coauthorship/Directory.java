package org.papergraph.coauthorship;

/// Names of things by their index. It is asked only for what is printed.
public interface Directory {
    /// The IRI of a thing.
    String iri(Kind kind, int index);

    /// The label of a thing; its IRI if it has none.
    String label(Kind kind, int index);

    /// How many things of a kind there are.
    int count(Kind kind);
}
