package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.papergraph.resolution.InstitutionTrees.Question;
import org.papergraph.resolution.InstitutionTrees.Tree;

/// Fits trees to candidates of which some are the right ones: gradient boosting with Newton steps (Friedman, "Greedy
/// function approximation", 2001; Chen and Guestrin, "XGBoost", 2016) on the likelihood of a multinomial logit over
/// the candidates of a text and "none". Each level of a tree takes the one question that gains most; each tree may ask
/// about a share of the clues only, drawn anew (the random subspaces of Ho, "The random subspace method", 1998), which
/// takes less time and fits the texts at hand less closely. Candidates that are settled, so that they would hardly move
/// the sums, are passed over when questions are compared (as in Ke et al., "LightGBM", 2017). Two fits of the same
/// candidates give the same trees.
final class InstitutionTreeFit {
    private static final int MOST_CUTS = 31;
    private static final double SHARE_OF_CLUES = 0.15;
    private static final double RATE = 0.05;
    private static final double RIDGE = 5;
    private static final double LEAST_CURVATURE = 3;
    private static final double LEAST_SLOPE = 0.002;

    private final double[][] clues;
    private final int[] texts;
    private final boolean[] right;
    private final double[] weights;
    private final double[][] cuts;
    private final byte[][] bins;
    private final double[] utilities;
    private final double[] slopes;
    private final double[] curvatures;
    private final Random random = new Random(1);

    /// @param clues of each candidate
    /// @param texts the number of the text that each candidate belongs to, from 0
    /// @param right whether each candidate is the right one
    /// @param weights how much each text counts, by its number
    InstitutionTreeFit(List<double[]> clues, List<Integer> texts, List<Boolean> right, List<Double> weights) {
        this.clues = clues.toArray(double[][]::new);
        this.texts = texts.stream().mapToInt(Integer::intValue).toArray();
        this.right = new boolean[right.size()];
        for (int i = 0; i < this.right.length; i++) {
            this.right[i] = right.get(i);
        }
        this.weights = Arrays.stream(this.texts).mapToDouble(weights::get).toArray();
        this.cuts =
                IntStream.range(0, this.clues[0].length).mapToObj(this::cuts).toArray(double[][]::new);
        this.bins = IntStream.range(0, cuts.length).mapToObj(this::bins).toArray(byte[][]::new);
        this.utilities = new double[texts.size()];
        this.slopes = new double[texts.size()];
        this.curvatures = new double[texts.size()];
    }

    /// The values of a clue at which it may be cut in two, with three decimals.
    private double[] cuts(int clue) {
        double[] values = Arrays.stream(clues)
                .mapToDouble(row -> Math.round(1000 * row[clue]) / 1000.0)
                .sorted()
                .toArray();
        double[] distinct = Arrays.stream(values).distinct().skip(1).toArray();
        if (distinct.length <= MOST_CUTS) {
            return distinct;
        }
        return IntStream.rangeClosed(1, MOST_CUTS)
                .mapToDouble(i -> values[(int) ((long) i * values.length / (MOST_CUTS + 1))])
                .filter(value -> value > values[0])
                .distinct()
                .toArray();
    }

    private byte[] bins(int clue) {
        byte[] bins = new byte[clues.length];
        for (int i = 0; i < clues.length; i++) {
            for (double cut : cuts[clue]) {
                bins[i] += (byte) (clues[i][clue] >= cut ? 1 : 0);
            }
        }
        return bins;
    }

    List<Tree> fit(int trees, int depth) {
        List<Tree> fitted = new ArrayList<>();
        for (int i = 0; i < trees; i++) {
            updateSlopes();
            fitted.add(tree(depth));
        }
        return fitted;
    }

    private void updateSlopes() {
        int size = Arrays.stream(texts).max().orElse(0) + 1;
        double[] total = new double[size];
        double[] rightly = new double[size];
        Arrays.fill(total, 1);
        for (int i = 0; i < texts.length; i++) {
            double odds = Math.exp(utilities[i]);
            total[texts[i]] += odds;
            rightly[texts[i]] += right[i] ? odds : 0;
        }
        for (int i = 0; i < texts.length; i++) {
            double odds = Math.exp(utilities[i]);
            double probability = odds / total[texts[i]];
            slopes[i] = weights[i] * ((right[i] ? odds / rightly[texts[i]] : 0) - probability);
            curvatures[i] = weights[i] * probability * (1 - probability);
        }
    }

    private Tree tree(int depth) {
        int[] leaves = new int[clues.length];
        int[] asked = someClues();
        int[] open = IntStream.range(0, clues.length)
                .filter(i -> Math.max(curvatures[i], Math.abs(slopes[i])) >= LEAST_SLOPE * weights[i])
                .toArray();
        List<Question> questions = new ArrayList<>();
        for (int level = 0; level < depth; level++) {
            Split best = bestSplit(asked, open, leaves, 1 << level);
            questions.add(new Question(best.clue(), cuts[best.clue()][best.cut()]));
            for (int i = 0; i < leaves.length; i++) {
                leaves[i] |= bins[best.clue()][i] > best.cut() ? 1 << level : 0;
            }
        }
        double[] slope = new double[1 << depth];
        double[] curvature = new double[1 << depth];
        for (int i = 0; i < leaves.length; i++) {
            slope[leaves[i]] += slopes[i];
            curvature[leaves[i]] += curvatures[i];
        }
        List<Double> weights = IntStream.range(0, slope.length)
                .mapToObj(leaf -> Math.round(1000 * RATE * slope[leaf] / (curvature[leaf] + RIDGE)) / 1000.0)
                .toList();
        for (int i = 0; i < leaves.length; i++) {
            utilities[i] += weights.get(leaves[i]);
        }
        return new Tree(questions, weights);
    }

    private int[] someClues() {
        List<Integer> all =
                new ArrayList<>(IntStream.range(0, cuts.length).boxed().toList());
        Collections.shuffle(all, random);
        return all.stream()
                .limit((int) Math.ceil(SHARE_OF_CLUES * all.size()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private record Split(int clue, int cut, double gain) {}

    private Split bestSplit(int[] asked, int[] open, int[] leaves, int count) {
        Split best = new Split(0, 0, Double.NEGATIVE_INFINITY);
        for (int clue : asked) {
            int width = cuts[clue].length + 1;
            double[] slope = new double[count * width];
            double[] curvature = new double[count * width];
            for (int i : open) {
                int at = leaves[i] * width + bins[clue][i];
                slope[at] += slopes[i];
                curvature[at] += curvatures[i];
            }
            double[] gains = new double[width - 1];
            for (int leaf = 0; leaf < count; leaf++) {
                addGains(slope, curvature, leaf * width, gains);
            }
            for (int cut = 0; cut < gains.length; cut++) {
                if (gains[cut] > best.gain()) {
                    best = new Split(clue, cut, gains[cut]);
                }
            }
        }
        return best;
    }

    /// Adds what each cut gains in one leaf; a cut that would leave next to nothing on one side gains nothing.
    private static void addGains(double[] slope, double[] curvature, int start, double[] gains) {
        double allSlope = 0;
        double allCurvature = 0;
        for (int bin = 0; bin <= gains.length; bin++) {
            allSlope += slope[start + bin];
            allCurvature += curvature[start + bin];
        }
        double lowSlope = 0;
        double lowCurvature = 0;
        for (int cut = 0; cut < gains.length; cut++) {
            lowSlope += slope[start + cut];
            lowCurvature += curvature[start + cut];
            double highCurvature = allCurvature - lowCurvature;
            if (lowCurvature >= LEAST_CURVATURE && highCurvature >= LEAST_CURVATURE) {
                double highSlope = allSlope - lowSlope;
                gains[cut] += lowSlope * lowSlope / (lowCurvature + RIDGE)
                        + highSlope * highSlope / (highCurvature + RIDGE)
                        - allSlope * allSlope / (allCurvature + RIDGE);
            }
        }
    }
}
