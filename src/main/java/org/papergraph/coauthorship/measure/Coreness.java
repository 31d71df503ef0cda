package org.papergraph.coauthorship.measure;

import org.papergraph.coauthorship.graph.CoauthorGraph;

/// The k-core number of each node: the largest k such that the node is in a part of the graph where everybody has
/// at least k co-authors.
///
/// V. Batagelj, M. Zaveršnik, "An O(m) algorithm for cores decomposition of networks", 2003: nodes are taken by
/// ascending degree from buckets; each taken node lowers its later neighbours by one bucket. Linear in nodes and
/// edges. Isolated nodes have 0; parts of a disconnected network do not influence each other.
public final class Coreness implements NodeMeasure {
    private final int[] core;

    /// Peels a graph.
    public Coreness(CoauthorGraph graph) {
        int[] offsets = graph.adjacency().offsets();
        int[] neighbours = graph.adjacency().neighbours();
        int nodes = graph.nodeCount();
        core = new int[nodes];
        for (int v = 0; v < nodes; v++) {
            core[v] = offsets[v + 1] - offsets[v];
        }
        int[] bucket = bucketStarts(graph.adjacency().maxDegree());
        int[] order = new int[nodes];
        int[] place = new int[nodes];
        sortByDegree(bucket, order, place);
        for (int i = 0; i < nodes; i++) {
            int v = order[i];
            int level = core[v];
            for (int j = offsets[v]; j < offsets[v + 1]; j++) {
                int u = neighbours[j];
                int degree = core[u];
                if (degree > level) {
                    int front = bucket[degree]++;
                    int other = order[front];
                    int at = place[u];
                    order[at] = other;
                    place[other] = at;
                    order[front] = u;
                    place[u] = front;
                    core[u] = degree - 1;
                }
            }
        }
    }

    private int[] bucketStarts(int maxDegree) {
        int[] bucket = new int[maxDegree + 2];
        for (int degree : core) {
            bucket[degree + 1]++;
        }
        for (int d = 0; d <= maxDegree; d++) {
            bucket[d + 1] += bucket[d];
        }
        return bucket;
    }

    private void sortByDegree(int[] bucket, int[] order, int[] place) {
        int[] next = bucket.clone();
        for (int v = 0; v < core.length; v++) {
            place[v] = next[core[v]]++;
            order[place[v]] = v;
        }
    }

    /// The core numbers by node.
    public int[] cores() {
        return core;
    }

    @Override
    public double[] scores() {
        double[] scores = new double[core.length];
        for (int v = 0; v < scores.length; v++) {
            scores[v] = core[v];
        }
        return scores;
    }
}
