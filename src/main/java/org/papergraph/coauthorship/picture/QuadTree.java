package org.papergraph.coauthorship.picture;

import java.util.Arrays;

/// Repulsion of many masses in the plane: J. Barnes, P. Hut, "A hierarchical O(N log N) force-calculation algorithm",
/// Nature 324, 1986. Far cells act as one mass at their centre. The force falls with 1/distance.
final class QuadTree {
    /// A cell acts as one mass when its width is less than this share of its distance.
    private static final double NEAR = 1.0;

    private static final int MAX_DEPTH = 40;

    private int[] children = new int[256];
    private double[] mass = new double[64];
    private double[] centreX = new double[64];
    private double[] centreY = new double[64];
    private double[] width = new double[64];
    private int cells;

    /// The force on the last asked-for point.
    private double forceX;

    private double forceY;

    QuadTree(double[] x, double[] y, double[] masses) {
        double minX = Arrays.stream(x).min().orElse(0);
        double minY = Arrays.stream(y).min().orElse(0);
        double span = Math.max(
                Arrays.stream(x).max().orElse(0) - minX, Arrays.stream(y).max().orElse(0) - minY);
        newCell(Math.max(span, 1e-9));
        for (int i = 0; i < x.length; i++) {
            insert(x[i], y[i], masses[i], new double[] {minX, minY});
        }
        for (int c = 0; c < cells; c++) {
            centreX[c] /= mass[c];
            centreY[c] /= mass[c];
        }
    }

    private int newCell(double cellWidth) {
        if (cells == mass.length) {
            int larger = cells * 2;
            children = Arrays.copyOf(children, larger * 4);
            mass = Arrays.copyOf(mass, larger);
            centreX = Arrays.copyOf(centreX, larger);
            centreY = Arrays.copyOf(centreY, larger);
            width = Arrays.copyOf(width, larger);
        }
        width[cells] = cellWidth;
        return cells++;
    }

    /// Adds a mass to every cell from the root down to one that was empty. A cell that held a single mass keeps it
    /// only in its sums: the tree ends where masses are far apart enough, which the walk checks by width.
    private void insert(double x, double y, double pointMass, double[] corner) {
        int cell = 0;
        for (int depth = 0; ; depth++) {
            boolean wasEmpty = mass[cell] == 0;
            mass[cell] += pointMass;
            centreX[cell] += pointMass * x;
            centreY[cell] += pointMass * y;
            if ((wasEmpty && depth > 0) || depth == MAX_DEPTH) {
                return;
            }
            double half = width[cell] / 2;
            int quarter = 0;
            if (x >= corner[0] + half) {
                quarter += 1;
                corner[0] += half;
            }
            if (y >= corner[1] + half) {
                quarter += 2;
                corner[1] += half;
            }
            int at = cell * 4 + quarter;
            if (children[at] == 0) {
                int child = newCell(half);
                children[at] = child;
            }
            cell = children[at];
        }
    }

    /// Sums the force that all masses exert on a point; ask [#forceX()] and [#forceY()] for it.
    void push(double x, double y) {
        forceX = 0;
        forceY = 0;
        walk(0, x, y);
    }

    private void walk(int cell, double x, double y) {
        double dx = x - centreX[cell];
        double dy = y - centreY[cell];
        double squared = dx * dx + dy * dy;
        double inChildren = 0;
        if (width[cell] * width[cell] >= NEAR * NEAR * squared) {
            for (int quarter = 0; quarter < 4; quarter++) {
                int child = children[cell * 4 + quarter];
                if (child != 0) {
                    inChildren += mass[child];
                    walk(child, x, y);
                }
            }
        }
        // What stopped at this cell, or all of it when it is far.
        double own = mass[cell] - inChildren;
        if (own > 0 && squared > 1e-18) {
            forceX += own * dx / squared;
            forceY += own * dy / squared;
        }
    }

    double forceX() {
        return forceX;
    }

    double forceY() {
        return forceY;
    }
}
