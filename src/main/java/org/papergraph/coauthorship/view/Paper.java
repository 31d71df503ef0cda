package org.papergraph.coauthorship.view;

/// A paper behind an edge (or, in a network of papers, a person).
public record Paper(String iri, String title) {
    public Paper {
        iri = PlainText.of(iri);
        title = PlainText.of(title);
    }
}
