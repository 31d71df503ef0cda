package org.papergraph.coauthorship.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/// Pushes discs apart that lie on each other, each by half of what they overlap, for a number of rounds. Only discs
/// in neighbouring squares of a grid are compared: close to linear in the discs a round.
final class Overlaps {
    private static final int ROUNDS = 60;
    private static final double GAP = 2;

    private Overlaps() {}

    static void remove(double[] x, double[] y, double[] radius) {
        double widest = Arrays.stream(radius).max().orElse(1) * 2 + GAP;
        boolean moved = true;
        for (int round = 0; round < ROUNDS && moved; round++) {
            moved = round(x, y, radius, widest);
        }
    }

    private static boolean round(double[] x, double[] y, double[] radius, double square) {
        HashMap<Long, List<Integer>> grid = new HashMap<>();
        for (int i = 0; i < x.length; i++) {
            grid.computeIfAbsent(key(x[i] / square, y[i] / square), k -> new ArrayList<>())
                    .add(i);
        }
        boolean moved = false;
        for (int i = 0; i < x.length; i++) {
            for (int column = -1; column <= 1; column++) {
                for (int row = -1; row <= 1; row++) {
                    long near = key(x[i] / square + column, y[i] / square + row);
                    for (int j : grid.getOrDefault(near, List.of())) {
                        moved |= j > i && apart(x, y, radius, new int[] {i, j});
                    }
                }
            }
        }
        return moved;
    }

    private static long key(double column, double row) {
        return ((long) Math.floor(column) << 32) ^ ((long) Math.floor(row) & 0xFFFFFFFFL);
    }

    private static boolean apart(double[] x, double[] y, double[] radius, int[] pair) {
        int i = pair[0];
        int j = pair[1];
        double wanted = radius[i] + radius[j] + GAP;
        double dx = x[j] - x[i];
        double dy = y[j] - y[i];
        double squared = dx * dx + dy * dy;
        if (squared >= wanted * wanted) {
            return false;
        }
        double distance = Math.sqrt(squared);
        double push = (wanted - distance) / 2;
        double unitX = distance == 0 ? 1 : dx / distance;
        double unitY = distance == 0 ? 0 : dy / distance;
        x[i] -= unitX * push;
        y[i] -= unitY * push;
        x[j] += unitX * push;
        y[j] += unitY * push;
        return true;
    }
}
