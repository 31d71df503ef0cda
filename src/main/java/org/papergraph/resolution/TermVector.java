package org.papergraph.resolution;

import java.util.Arrays;

/// A sparse vector over numbered terms. Sums, products and lengths take one pass over the terms that are there.
final class TermVector {
    static final TermVector ZERO = new TermVector(new int[0], new float[0]);

    private final int[] terms;
    private final float[] weights;

    /// @param terms numbers, ascending; not to be changed afterwards
    /// @param weights of the terms, in their order; not to be changed afterwards
    TermVector(int[] terms, float[] weights) {
        if (terms.length != weights.length) {
            throw new IllegalArgumentException(terms.length + " terms, " + weights.length + " weights");
        }
        this.terms = terms;
        this.weights = weights;
    }

    TermVector plus(TermVector other) {
        int[] all = new int[terms.length + other.terms.length];
        float[] sums = new float[all.length];
        int size = 0;
        for (int i = 0, j = 0; i < terms.length || j < other.terms.length; size++) {
            boolean left = j == other.terms.length || (i < terms.length && terms[i] <= other.terms[j]);
            boolean right = i == terms.length || (j < other.terms.length && other.terms[j] <= terms[i]);
            all[size] = left ? terms[i] : other.terms[j];
            sums[size] = (left ? weights[i++] : 0) + (right ? other.weights[j++] : 0);
        }
        return new TermVector(Arrays.copyOf(all, size), Arrays.copyOf(sums, size));
    }

    /// The cosine of the angle between both; 0 where one is zero.
    double cosine(TermVector other) {
        double lengths = Math.sqrt(dot(this) * other.dot(other));
        return lengths > 0 ? dot(other) / lengths : 0;
    }

    private double dot(TermVector other) {
        double sum = 0;
        for (int i = 0, j = 0; i < terms.length && j < other.terms.length; ) {
            if (terms[i] == other.terms[j]) {
                sum += (double) weights[i++] * other.weights[j++];
            } else if (terms[i] < other.terms[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    TermVector scaled(double factor) {
        float[] scaled = weights.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= (float) factor;
        }
        return new TermVector(terms, scaled);
    }

    double length() {
        return Math.sqrt(dot(this));
    }
}
