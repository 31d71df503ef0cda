package org.papergraph.coauthorship.measure;

/// When a measure over all pairs of nodes is computed exactly, and with how many pivots it is estimated otherwise.
///
/// @param exactUpTo largest number of nodes of a component that is still measured from every node
/// @param pivots nodes drawn from a larger component
/// @param seed of the draw
public record Sampling(int exactUpTo, int pivots, long seed) {
    /// Exact up to 5,000 nodes, 512 pivots above.
    public static final Sampling DEFAULT = new Sampling(5000, 512, 1);

    /// Every node, however many there are.
    public static final Sampling EXACT = new Sampling(Integer.MAX_VALUE, 1, 1);

    public Sampling {
        if (exactUpTo < 0 || pivots < 1) {
            throw new IllegalArgumentException("cannot sample " + pivots + " pivots above " + exactUpTo + " nodes");
        }
    }

    /// The nodes to search from in a component.
    int[] sources(int[] component) {
        return component.length <= exactUpTo ? component : Pivots.draw(component, pivots, seed);
    }
}
