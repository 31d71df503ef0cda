package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.List;

/// Agglomerative clustering of groups of mentions that compares anew what has been joined, so that a group is taken as
/// a whole. A likeness of minus infinity keeps two groups apart as they are. Of equal likenesses the pair with the
/// smaller numbers goes first. Memory and comparisons grow with the square of the groups.
final class Linkage {
    /// How alike two groups are. Must be symmetric.
    interface Likeness {
        double of(Profile one, Profile other);
    }

    private final List<Profile> groups;
    private final Likeness measure;
    private final int size;
    private final double[] likeness;
    private final boolean[] gone;
    private final int[] best;

    Linkage(List<Profile> groups, Likeness measure) {
        this.groups = new ArrayList<>(groups);
        this.measure = measure;
        size = groups.size();
        likeness = new double[size * size];
        gone = new boolean[size];
        best = new int[size];
        for (int i = 0; i < size; i++) {
            compare(i, i + 1);
        }
        for (int i = 0; i < size; i++) {
            best[i] = nearest(i);
        }
    }

    /// Joins the most alike groups while they are more alike than the threshold. To be called once.
    List<Profile> cluster(double threshold) {
        for (int one = top(); one >= 0 && value(one) > threshold; one = top()) {
            int keep = Math.min(one, best[one]);
            int other = Math.max(one, best[one]);
            groups.set(keep, groups.get(keep).with(groups.get(other)));
            gone[other] = true;
            best[other] = -1;
            compare(keep, 0);
            for (int i = 0; i < size; i++) {
                if (!gone[i] && (i == keep || best[i] == keep || best[i] == other)) {
                    best[i] = nearest(i);
                } else if (best[i] >= 0 && likeness[i * size + keep] > value(i)) {
                    best[i] = keep;
                }
            }
        }
        List<Profile> left = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (!gone[i]) {
                left.add(groups.get(i));
            }
        }
        return left;
    }

    /// Compares a group with those from the second number on.
    private void compare(int row, int from) {
        for (int i = from; i < size; i++) {
            if (i != row && !gone[i]) {
                double value = measure.of(groups.get(row), groups.get(i));
                likeness[row * size + i] = value;
                likeness[i * size + row] = value;
            }
        }
    }

    /// The most alike of the others, or -1 where all must stay apart.
    private int nearest(int row) {
        int nearest = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            if (i != row && !gone[i] && likeness[row * size + i] > most) {
                nearest = i;
                most = likeness[row * size + i];
            }
        }
        return nearest;
    }

    private double value(int row) {
        return likeness[row * size + best[row]];
    }

    private int top() {
        int top = -1;
        for (int i = 0; i < size; i++) {
            if (best[i] >= 0 && (top < 0 || value(i) > value(top))) {
                top = i;
            }
        }
        return top;
    }
}
