package org.papergraph.coauthorship.measure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jgrapht.alg.interfaces.ClusteringAlgorithm;

/// A partition of the nodes: each node is in one group. Groups are numbered from 0 by falling size, equal sizes by
/// their smallest node.
public final class NodeGroups implements ClusteringAlgorithm<Integer> {
    private final int[] groupOf;
    private final int[] sizes;

    private NodeGroups(int[] groupOf, int[] sizes) {
        this.groupOf = groupOf;
        this.sizes = sizes;
    }

    /// Numbers groups anew.
    ///
    /// @param raw any number of a group for each node, from 0 below `bound`
    /// @param bound above all numbers; numbers may go unused
    public static NodeGroups ofNumbers(int[] raw, int bound) {
        int[] count = new int[bound];
        int[] first = new int[bound];
        int largest = 0;
        int groups = 0;
        for (int v = 0; v < raw.length; v++) {
            if (count[raw[v]]++ == 0) {
                first[groups++] = raw[v];
            }
            largest = Math.max(largest, count[raw[v]]);
        }
        // A counting sort by falling size keeps the order of first nodes among equals.
        int[] starts = new int[largest + 2];
        for (int g = 0; g < groups; g++) {
            starts[largest - count[first[g]] + 1]++;
        }
        for (int s = 0; s <= largest; s++) {
            starts[s + 1] += starts[s];
        }
        int[] number = new int[bound];
        int[] sizes = new int[groups];
        for (int g = 0; g < groups; g++) {
            int size = count[first[g]];
            int rank = starts[largest - size]++;
            number[first[g]] = rank;
            sizes[rank] = size;
        }
        int[] groupOf = new int[raw.length];
        for (int v = 0; v < raw.length; v++) {
            groupOf[v] = number[raw[v]];
        }
        return new NodeGroups(groupOf, sizes);
    }

    /// How many groups there are.
    public int count() {
        return sizes.length;
    }

    /// The group of a node.
    public int of(int node) {
        return groupOf[node];
    }

    /// The group of each node; not to be changed.
    public int[] groups() {
        return groupOf;
    }

    /// How many nodes a group has.
    public int size(int group) {
        return sizes[group];
    }

    /// Size of the largest group; 0 without nodes.
    public int largest() {
        return sizes.length == 0 ? 0 : sizes[0];
    }

    /// The nodes of each group, ascending.
    public int[][] members() {
        int[][] members = new int[sizes.length][];
        for (int g = 0; g < sizes.length; g++) {
            members[g] = new int[sizes[g]];
        }
        int[] filled = new int[sizes.length];
        for (int v = 0; v < groupOf.length; v++) {
            members[groupOf[v]][filled[groupOf[v]]++] = v;
        }
        return members;
    }

    @Override
    public Clustering<Integer> getClustering() {
        List<Set<Integer>> sets = new ArrayList<>();
        for (int[] group : members()) {
            Set<Integer> set = LinkedHashSet.newLinkedHashSet(group.length);
            for (int node : group) {
                set.add(node);
            }
            sets.add(set);
        }
        return new ClusteringImpl<>(sets);
    }
}
