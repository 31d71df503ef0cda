package org.papergraph.coauthorship.picture;

import java.util.Arrays;
import org.papergraph.coauthorship.graph.CoauthorGraph;

/// Places the nodes of one component by forces: all nodes repel each other in proportion to their degrees, edges
/// pull in proportion to their length, and steps get shorter from round to round.
///
/// The forces are those of M. Jacomy et al., "ForceAtlas2", PLoS ONE 9(6), 2014, the cooling that of T.
/// Fruchterman, E. Reingold, "Graph drawing by force-directed placement", 1991; repulsion is approximated
/// ([QuadTree]). It starts on a sunflower spiral in the order of the groups, so that nothing is random. O(rounds·(n
/// log n + m)).
final class ForceLayout {
    private static final double GRAVITY = 0.15;

    private final CoauthorGraph graph;
    private final double[] x;
    private final double[] y;
    private final double[] mass;
    private final double[] forceX;
    private final double[] forceY;

    /// @param graph connected
    /// @param order in which nodes start from the middle outwards
    ForceLayout(CoauthorGraph graph, int[] order) {
        this.graph = graph;
        int nodes = graph.nodeCount();
        x = new double[nodes];
        y = new double[nodes];
        mass = new double[nodes];
        forceX = new double[nodes];
        forceY = new double[nodes];
        // Half a golden angle turn a node; turning a vector needs no sine of the machine at hand.
        double cos = -0.7373688780783197;
        double sin = 0.6754902942615238;
        double dx = 1;
        double dy = 0;
        for (int i = 0; i < nodes; i++) {
            int v = order[i];
            double radius = Math.sqrt(i + 0.5) * 4;
            x[v] = radius * dx;
            y[v] = radius * dy;
            double turned = dx * cos - dy * sin;
            dy = dx * sin + dy * cos;
            dx = turned;
            mass[v] = 1 + graph.adjacency().degree(v);
        }
    }

    void run(int rounds) {
        double size = 4 * Math.sqrt(x.length);
        for (int round = 0; round < rounds; round++) {
            double left = 1 - round / (double) rounds;
            forces();
            move(size * 0.5 * left * left + 0.01);
        }
    }

    private void forces() {
        QuadTree tree = new QuadTree(x, y, mass);
        for (int v = 0; v < x.length; v++) {
            tree.push(x[v], y[v]);
            double length = Math.sqrt(x[v] * x[v] + y[v] * y[v]);
            double pull = length == 0 ? 0 : GRAVITY * mass[v] / length;
            forceX[v] = 6 * mass[v] * tree.forceX() - pull * x[v];
            forceY[v] = 6 * mass[v] * tree.forceY() - pull * y[v];
        }
        for (int e = 0; e < graph.edgeCount(); e++) {
            int a = graph.source(e);
            int b = graph.target(e);
            double strength = Math.sqrt(graph.weight(e));
            double dx = (x[b] - x[a]) * strength;
            double dy = (y[b] - y[a]) * strength;
            forceX[a] += dx;
            forceY[a] += dy;
            forceX[b] -= dx;
            forceY[b] -= dy;
        }
    }

    private void move(double longest) {
        for (int v = 0; v < x.length; v++) {
            double force = Math.sqrt(forceX[v] * forceX[v] + forceY[v] * forceY[v]);
            if (force > 0) {
                double step = Math.min(force / mass[v], longest) / force;
                x[v] += forceX[v] * step;
                y[v] += forceY[v] * step;
            }
        }
    }

    /// Moves the middle to the origin and scales the farthest node to a distance.
    void fit(double radius) {
        double middleX = Arrays.stream(x).sum() / x.length;
        double middleY = Arrays.stream(y).sum() / y.length;
        double farthest = 1e-9;
        for (int v = 0; v < x.length; v++) {
            x[v] -= middleX;
            y[v] -= middleY;
            farthest = Math.max(farthest, Math.sqrt(x[v] * x[v] + y[v] * y[v]));
        }
        for (int v = 0; v < x.length; v++) {
            x[v] *= radius / farthest;
            y[v] *= radius / farthest;
        }
    }

    double x(int node) {
        return x[node];
    }

    double y(int node) {
        return y[node];
    }
}
