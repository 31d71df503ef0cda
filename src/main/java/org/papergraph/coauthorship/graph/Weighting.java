package org.papergraph.coauthorship.graph;

/// What a paper with several authors adds to the weight of each pair of them.
public enum Weighting {
    /// 1: the weight of an edge is the number of papers written together.
    PAPERS("papers") {
        @Override
        double perPair(int authors) {
            return 1;
        }
    },
    /// 1/(n−1) for n authors, so that a paper adds 1 to the strength of each author: M. E. J. Newman, "Scientific
    /// collaboration networks. II. Shortest paths, weighted networks, and centrality", Physical Review E 64, 016132
    /// (2001).
    FRACTIONAL("fractional") {
        @Override
        double perPair(int authors) {
            return 1.0 / (authors - 1);
        }
    };

    private final String label;

    Weighting(String label) {
        this.label = label;
    }

    /// The word that a user writes.
    public String label() {
        return label;
    }

    abstract double perPair(int authors);
}
