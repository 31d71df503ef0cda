package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Agglomerative clustering by average linkage over a full table of likenesses; a likeness of minus infinity keeps two
/// groups apart for good. Of equal likenesses the pair with the smaller numbers goes first. Quadratic memory; each join
/// costs one pass over the rows.
final class Linkage {
    private final int size;
    private final double[] likeness;

    Linkage(int size) {
        this.size = size;
        likeness = new double[size * size];
        Arrays.fill(likeness, Double.NEGATIVE_INFINITY);
    }

    void set(int one, int other, double value) {
        likeness[one * size + other] = value;
        likeness[other * size + one] = value;
    }

    /// Joins the most alike groups while they are more alike than the threshold.
    ///
    /// @param weights members behind each number
    /// @return the clusters, each ascending
    List<List<Integer>> cluster(int[] weights, double threshold) {
        int[] weight = weights.clone();
        List<List<Integer>> members = new ArrayList<>();
        int[] best = new int[size];
        for (int i = 0; i < size; i++) {
            members.add(new ArrayList<>(List.of(i)));
            best[i] = nearest(i);
        }
        for (int one = top(best); one >= 0 && value(one, best) > threshold; one = top(best)) {
            int other = best[one];
            int keep = Math.min(one, other);
            int gone = Math.max(one, other);
            members.get(keep).addAll(members.get(gone));
            members.get(gone).clear();
            merge(keep, gone, weight);
            best[gone] = -1;
            for (int i = 0; i < size; i++) {
                if (best[i] == keep || best[i] == gone || i == keep) {
                    best[i] = members.get(i).isEmpty() ? -1 : nearest(i);
                } else if (best[i] >= 0 && likeness[i * size + keep] > value(i, best)) {
                    best[i] = keep;
                }
            }
        }
        members.removeIf(List::isEmpty);
        return members;
    }

    private void merge(int keep, int gone, int[] weight) {
        double total = weight[keep] + weight[gone];
        for (int i = 0; i < size; i++) {
            if (i != keep && i != gone) {
                double joint =
                        (weight[keep] * likeness[keep * size + i] + weight[gone] * likeness[gone * size + i]) / total;
                set(keep, i, joint);
            }
            set(gone, i, Double.NEGATIVE_INFINITY);
        }
        weight[keep] += weight[gone];
    }

    private int nearest(int row) {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            if (i != row && likeness[row * size + i] > most) {
                best = i;
                most = likeness[row * size + i];
            }
        }
        return best;
    }

    private double value(int row, int[] best) {
        return best[row] < 0 ? Double.NEGATIVE_INFINITY : likeness[row * size + best[row]];
    }

    private int top(int[] best) {
        int top = -1;
        for (int i = 0; i < size; i++) {
            if (best[i] >= 0 && (top < 0 || value(i, best) > value(top, best))) {
                top = i;
            }
        }
        return top;
    }
}
