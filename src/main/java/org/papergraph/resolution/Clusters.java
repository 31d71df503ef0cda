package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Disjoint sets of the numbers 0 … n-1 (union by size with path halving; Tarjan 1975). Sets come out by their smallest
/// member, so the outcome does not depend on the order of the unions.
final class Clusters {
    private final int[] parent;
    private final int[] size;

    Clusters(int count) {
        parent = new int[count];
        size = new int[count];
        Arrays.setAll(parent, i -> i);
        Arrays.fill(size, 1);
    }

    int find(int member) {
        int at = member;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /// Joins two sets; false if they were one already.
    boolean join(int one, int other) {
        int left = find(one);
        int right = find(other);
        if (left == right) {
            return false;
        }
        int large = size[left] >= size[right] ? left : right;
        int small = large == left ? right : left;
        parent[small] = large;
        size[large] += size[small];
        return true;
    }

    /// The sets by their smallest members, members ascending.
    List<List<Integer>> sets() {
        List<List<Integer>> sets = new ArrayList<>();
        int[] place = new int[parent.length];
        Arrays.fill(place, -1);
        for (int i = 0; i < parent.length; i++) {
            int root = find(i);
            if (place[root] < 0) {
                place[root] = sets.size();
                sets.add(new ArrayList<>(size[root]));
            }
            sets.get(place[root]).add(i);
        }
        return sets;
    }
}
