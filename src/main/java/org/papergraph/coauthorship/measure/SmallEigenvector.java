package org.papergraph.coauthorship.measure;

/// The eigenvector of the largest eigenvalue of a small symmetric matrix, by Jacobi's rotations (C. G. J. Jacobi,
/// 1846).
final class SmallEigenvector {
    private static final int MAX_SWEEPS = 50;

    private SmallEigenvector() {}

    /// @param matrix symmetric; overwritten
    /// @return a vector of length 1
    static double[] largest(double[][] matrix) {
        int size = matrix.length;
        double[][] vectors = new double[size][size];
        for (int i = 0; i < size; i++) {
            vectors[i][i] = 1;
        }
        for (int sweep = 0; sweep < MAX_SWEEPS; sweep++) {
            for (int p = 0; p < size; p++) {
                for (int q = p + 1; q < size; q++) {
                    rotate(matrix, vectors, p, q);
                }
            }
        }
        int best = 0;
        for (int i = 1; i < size; i++) {
            best = matrix[i][i] > matrix[best][best] ? i : best;
        }
        double[] vector = new double[size];
        for (int i = 0; i < size; i++) {
            vector[i] = vectors[i][best];
        }
        return vector;
    }

    private static void rotate(double[][] matrix, double[][] vectors, int p, int q) {
        if (matrix[p][q] == 0) {
            return;
        }
        double theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
        double t = Math.signum(theta == 0 ? 1 : theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double cos = 1 / Math.sqrt(t * t + 1);
        double sin = t * cos;
        for (int k = 0; k < matrix.length; k++) {
            double a = matrix[k][p];
            double b = matrix[k][q];
            matrix[k][p] = cos * a - sin * b;
            matrix[k][q] = sin * a + cos * b;
        }
        for (int k = 0; k < matrix.length; k++) {
            double a = matrix[p][k];
            double b = matrix[q][k];
            matrix[p][k] = cos * a - sin * b;
            matrix[q][k] = sin * a + cos * b;
        }
        for (double[] row : vectors) {
            double a = row[p];
            double b = row[q];
            row[p] = cos * a - sin * b;
            row[q] = sin * a + cos * b;
        }
    }
}
