package org.papergraph.coauthorship.picture;

/// Puts discs side by side, the largest first in the middle, each next one at the first free place of a spiral that
/// is wider than high. Quadratic in the discs placed near each other, which are few: small components share a size.
final class DiscPacking {
    private static final double STRETCH = 1.5;

    private final double[] x;
    private final double[] y;
    private final double[] radius;
    private int placed;

    /// @param radii from the largest to the smallest
    DiscPacking(double[] radii) {
        radius = radii;
        x = new double[radii.length];
        y = new double[radii.length];
        double dx = 1;
        double dy = 0;
        double from = 0;
        while (placed < radii.length) {
            from = placed > 0 && radii[placed] == radii[placed - 1] ? from : 0;
            for (double distance = from; ; distance += radii[placed] / 8) {
                if (isFree(distance * dx * STRETCH, distance * dy)) {
                    x[placed] = distance * dx * STRETCH;
                    y[placed] = distance * dy;
                    // The next disc of this size cannot lie nearer by much.
                    from = Math.max(0, distance - 4 * radii[placed]);
                    placed++;
                    break;
                }
                double turned = dx * 0.8253356149096783 - dy * 0.5646424733950354;
                dy = dx * 0.5646424733950354 + dy * 0.8253356149096783;
                dx = turned;
            }
        }
    }

    private boolean isFree(double atX, double atY) {
        for (int other = 0; other < placed; other++) {
            double dx = x[other] - atX;
            double dy = y[other] - atY;
            double apart = radius[other] + radius[placed];
            if (dx * dx + dy * dy < apart * apart) {
                return false;
            }
        }
        return true;
    }

    double x(int disc) {
        return x[disc];
    }

    double y(int disc) {
        return y[disc];
    }
}
