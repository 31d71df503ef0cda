package org.papergraph.coauthorship.measure;

import java.util.Arrays;
import org.papergraph.coauthorship.graph.CoauthorGraph;

/// Connected components by breadth-first search (J. Hopcroft, R. Tarjan, "Efficient algorithms for graph
/// manipulation", 1973). Linear in nodes and edges. An isolated node is a component of one.
public final class Components {
    private Components() {}

    /// The components of a graph, the largest first.
    public static NodeGroups of(CoauthorGraph graph) {
        int[] offsets = graph.adjacency().offsets();
        int[] neighbours = graph.adjacency().neighbours();
        int[] component = new int[graph.nodeCount()];
        Arrays.fill(component, -1);
        int[] queue = new int[component.length];
        int count = 0;
        for (int start = 0; start < component.length; start++) {
            if (component[start] >= 0) {
                continue;
            }
            component[start] = count;
            queue[0] = start;
            int tail = 1;
            for (int head = 0; head < tail; head++) {
                int v = queue[head];
                for (int i = offsets[v]; i < offsets[v + 1]; i++) {
                    int u = neighbours[i];
                    if (component[u] < 0) {
                        component[u] = count;
                        queue[tail++] = u;
                    }
                }
            }
            count++;
        }
        return NodeGroups.ofNumbers(component, count);
    }
}
