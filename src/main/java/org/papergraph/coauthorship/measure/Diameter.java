package org.papergraph.coauthorship.measure;

import java.util.Arrays;
import org.papergraph.coauthorship.graph.CoauthorGraph;

/// The longest distance between two connected nodes, exactly.
///
/// F. Takes, W. Kosters, "Determining the diameter of small world networks", CIKM 2011 (bounding diameters): each
/// search bounds the eccentricity of every node from below and above; nodes whose upper bound does not exceed the
/// longest distance found are settled, and the search goes on, in turns, at the node with the highest upper and the
/// lowest lower bound, until none is left. O(n·m) at worst, a few dozen searches on co-author networks. In a
/// disconnected network it is the largest diameter of a component; components too small to exceed what is known are
/// not searched. 0 without edges.
public final class Diameter {
    private final BreadthFirst search;
    private final int[] lower;
    private final int[] upper;
    private int longest;
    private int searches;

    private Diameter(CoauthorGraph graph) {
        search = new BreadthFirst(graph);
        lower = new int[graph.nodeCount()];
        upper = new int[graph.nodeCount()];
        Arrays.fill(upper, Integer.MAX_VALUE);
        for (int[] component : Components.of(graph).members()) {
            if (component.length - 1 > longest) {
                settle(graph, component);
            }
        }
    }

    /// The diameter of a graph.
    public static int of(CoauthorGraph graph) {
        return new Diameter(graph).longest;
    }

    /// How many searches it takes to find the diameter of a graph.
    static int searches(CoauthorGraph graph) {
        return new Diameter(graph).searches;
    }

    private void settle(CoauthorGraph graph, int[] component) {
        int[] open = component;
        int left = open.length;
        boolean high = true;
        int at = 0;
        for (int i = 1; i < left; i++) {
            at = graph.adjacency().degree(open[i]) > graph.adjacency().degree(open[at]) ? i : at;
        }
        while (left > 0) {
            int eccentricity = search.run(open[at]);
            searches++;
            longest = Math.max(longest, eccentricity);
            left = narrow(open, left, eccentricity);
            at = high ? highest(graph, open, left) : lowest(graph, open, left);
            high = !high;
        }
    }

    /// Narrows the bounds of the open nodes and keeps those that may still lie on a longer path. The searched node is
    /// settled, because its upper bound is its eccentricity.
    private int narrow(int[] open, int left, int eccentricity) {
        int kept = 0;
        for (int i = 0; i < left; i++) {
            int v = open[i];
            int distance = search.distance(v);
            lower[v] = Math.max(lower[v], Math.max(distance, eccentricity - distance));
            upper[v] = Math.min(upper[v], eccentricity + distance);
            if (upper[v] > longest) {
                open[kept++] = v;
            }
        }
        return kept;
    }

    private int highest(CoauthorGraph graph, int[] open, int left) {
        int best = 0;
        for (int i = 1; i < left; i++) {
            int difference = upper[open[i]] - upper[open[best]];
            best = difference > 0 || (difference == 0 && larger(graph, open[i], open[best])) ? i : best;
        }
        return best;
    }

    private int lowest(CoauthorGraph graph, int[] open, int left) {
        int best = 0;
        for (int i = 1; i < left; i++) {
            int difference = lower[open[i]] - lower[open[best]];
            best = difference < 0 || (difference == 0 && larger(graph, open[i], open[best])) ? i : best;
        }
        return best;
    }

    private static boolean larger(CoauthorGraph graph, int a, int b) {
        return graph.adjacency().degree(a) > graph.adjacency().degree(b);
    }
}
