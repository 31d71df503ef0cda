package org.papergraph.coauthorship.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.papergraph.coauthorship.graph.CoauthorGraph;

/// Shortest chains of co-authors between two nodes, in hops.
///
/// One breadth-first search from each end in turn, always the one with the smaller frontier (I. Pohl,
/// "Bi-directional search", 1971), until they meet: linear in the edges at worst, usually a small part of them. All
/// chains are then read off in ascending order of nodes by walking from the first end along nodes that come nearer
/// to the other; their number can grow exponentially with their length, so that the caller says how many are
/// wanted. Nodes in different components have none.
public final class ShortestPaths {
    private final CoauthorGraph graph;
    private final int from;
    private final int to;
    private final int[] toTarget;
    private final int length;

    /// Searches between two nodes.
    public ShortestPaths(CoauthorGraph graph, int from, int to) {
        this.graph = graph;
        this.from = from;
        this.to = to;
        Side start = new Side(graph, from);
        Side end = new Side(graph, to);
        length = from == to ? 0 : meet(start, end);
        toTarget = end.distance;
        if (length > 0) {
            fillBackwards(start);
        }
    }

    private static int meet(Side start, Side end) {
        while (start.hasFrontier() && end.hasFrontier()) {
            boolean forward = start.frontier() <= end.frontier();
            Side side = forward ? start : end;
            if (side.advance(forward ? end : start)) {
                return start.level + end.level;
            }
        }
        return -1;
    }

    /// Extends the distances to the target over the side of the start, along shortest paths only.
    private void fillBackwards(Side start) {
        for (int i = start.tail - 1; i >= 0; i--) {
            int v = start.queue[i];
            int wanted = length - start.distance[v];
            if (toTarget[v] < 0 && wanted > 0 && isNextTo(v, wanted - 1)) {
                toTarget[v] = wanted;
            }
        }
    }

    private boolean isNextTo(int v, int distance) {
        int[] offsets = graph.adjacency().offsets();
        int[] neighbours = graph.adjacency().neighbours();
        for (int i = offsets[v]; i < offsets[v + 1]; i++) {
            if (toTarget[neighbours[i]] == distance) {
                return true;
            }
        }
        return false;
    }

    /// How many hops a shortest chain has; 0 from a node to itself, -1 when there is none.
    public int length() {
        return length;
    }

    /// The first chain in ascending order of nodes, both ends included; empty when there is none.
    public int[] first() {
        return some(1).stream().findFirst().orElse(new int[0]);
    }

    /// Up to `limit` chains, in ascending order of their nodes.
    public List<int[]> some(int limit) {
        List<int[]> chains = new ArrayList<>();
        if (length < 0 || limit < 1) {
            return chains;
        }
        int[] offsets = graph.adjacency().offsets();
        int[] chain = new int[length + 1];
        int[] next = new int[length + 1];
        int at = 0;
        chain[0] = from;
        next[0] = offsets[from];
        while (at >= 0 && chains.size() < limit) {
            if (at == length) {
                chains.add(chain.clone());
                at--;
            } else if (next[at] == offsets[chain[at] + 1]) {
                at--;
            } else {
                int u = graph.adjacency().neighbours()[next[at]++];
                if (toTarget[u] == length - at - 1) {
                    chain[++at] = u;
                    next[at] = offsets[u];
                }
            }
        }
        return chains;
    }

    /// How many shortest chains there are, as a floating-point number because it can be huge; 0 when there is none.
    public double count() {
        if (length < 0) {
            return 0;
        }
        double[] ways = new double[graph.nodeCount()];
        ways[from] = 1;
        int[] layer = {from};
        for (int at = 0; at < length; at++) {
            layer = nextLayer(layer, ways, length - at - 1);
        }
        return ways[to];
    }

    private int[] nextLayer(int[] layer, double[] ways, int distance) {
        int[] offsets = graph.adjacency().offsets();
        int[] neighbours = graph.adjacency().neighbours();
        int[] next = new int[16];
        int filled = 0;
        for (int v : layer) {
            for (int i = offsets[v]; i < offsets[v + 1]; i++) {
                int u = neighbours[i];
                if (toTarget[u] == distance) {
                    if (ways[u] == 0) {
                        next = filled == next.length ? Arrays.copyOf(next, filled * 2) : next;
                        next[filled++] = u;
                    }
                    ways[u] += ways[v];
                }
            }
        }
        return Arrays.copyOf(next, filled);
    }

    /// How many nodes are at each distance from a node, itself at distance 0; nodes that cannot be reached are not
    /// counted. Linear in what is reached.
    public static int[] distribution(CoauthorGraph graph, int node) {
        BreadthFirst search = new BreadthFirst(graph);
        int[] counts = new int[search.run(node) + 1];
        for (int i = 0; i < search.reached(); i++) {
            counts[search.distance(search.node(i))]++;
        }
        return counts;
    }

    /// The nodes at most some hops away from a node, itself among them. Linear in what is reached.
    public static BitSet within(CoauthorGraph graph, int node, int hops) {
        BreadthFirst search = new BreadthFirst(graph);
        search.run(node);
        BitSet near = new BitSet();
        for (int i = 0; i < search.reached() && search.distance(search.node(i)) <= hops; i++) {
            near.set(search.node(i));
        }
        return near;
    }

    /// The search from one end.
    private static final class Side {
        private final int[] offsets;
        private final int[] neighbours;
        private final int[] distance;
        private int[] queue = new int[64];
        private int head;
        private int tail = 1;
        private int level;

        Side(CoauthorGraph graph, int start) {
            offsets = graph.adjacency().offsets();
            neighbours = graph.adjacency().neighbours();
            distance = new int[graph.nodeCount()];
            Arrays.fill(distance, -1);
            distance[start] = 0;
            queue[0] = start;
        }

        boolean hasFrontier() {
            return head < tail;
        }

        int frontier() {
            return tail - head;
        }

        /// Takes one whole level; says whether it touched the other side.
        boolean advance(Side other) {
            level++;
            boolean met = false;
            for (int end = tail; head < end; head++) {
                int v = queue[head];
                for (int i = offsets[v]; i < offsets[v + 1]; i++) {
                    int u = neighbours[i];
                    if (distance[u] < 0) {
                        distance[u] = level;
                        queue = tail == queue.length ? Arrays.copyOf(queue, tail * 2) : queue;
                        queue[tail++] = u;
                        met |= other.distance[u] >= 0;
                    }
                }
            }
            return met;
        }
    }
}
