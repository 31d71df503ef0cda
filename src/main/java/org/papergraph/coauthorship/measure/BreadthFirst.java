package org.papergraph.coauthorship.measure;

import java.util.Arrays;
import org.papergraph.coauthorship.graph.CoauthorGraph;

/// Breadth-first search from one node at a time, over arrays that are used again. Each search is linear in what it
/// reaches. Distances are hops, whatever the edges weigh.
final class BreadthFirst {
    private final int[] offsets;
    private final int[] neighbours;
    private final int[] distance;
    private final int[] queue;
    private int reached;

    BreadthFirst(CoauthorGraph graph) {
        offsets = graph.adjacency().offsets();
        neighbours = graph.adjacency().neighbours();
        distance = new int[graph.nodeCount()];
        queue = new int[distance.length];
        Arrays.fill(distance, -1);
    }

    /// Searches from a node; returns the distance of the farthest node reached.
    int run(int start) {
        for (int i = 0; i < reached; i++) {
            distance[queue[i]] = -1;
        }
        distance[start] = 0;
        queue[0] = start;
        int tail = 1;
        for (int head = 0; head < tail; head++) {
            int v = queue[head];
            int next = distance[v] + 1;
            int end = offsets[v + 1];
            for (int i = offsets[v]; i < end; i++) {
                int u = neighbours[i];
                if (distance[u] < 0) {
                    distance[u] = next;
                    queue[tail++] = u;
                }
            }
        }
        reached = tail;
        return distance[queue[tail - 1]];
    }

    /// Distance of a node in the last search; -1 when it was not reached.
    int distance(int node) {
        return distance[node];
    }

    /// How many nodes the last search reached, its start among them.
    int reached() {
        return reached;
    }

    /// The node reached as the i-th, by ascending distance; the start is number 0.
    int node(int i) {
        return queue[i];
    }
}
