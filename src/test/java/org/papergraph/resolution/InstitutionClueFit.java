package org.papergraph.resolution;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.papergraph.bib.Institution;
import org.papergraph.exchange.InstitutionReader;
import org.papergraph.resolution.InstitutionRanking.Judged;

/// Fits the weights of the clues to affiliations with known ids; `.ci/fit-institutions` runs it. Arguments: a register,
/// affiliations with their ids. Prints the weights, and on standard error how well weights fitted to each half of the
/// affiliations do on the other half. The likelihood, less a ridge penalty, is climbed by Adam (Kingma and Ba, 2015)
/// with all affiliations in each of a fixed number of steps.
final class InstitutionClueFit {
    private static final int CLUES = InstitutionClue.values().length;
    private static final int STEPS = 1500;
    private static final double RIDGE = 3;
    private static final double[] THRESHOLDS = {0.6, 0.65, 0.7, 0.75, 0.8, 0.85};

    private InstitutionClueFit() {}

    /// One affiliation: what its candidates' clues say, and which candidates are the known answer.
    private record Example(boolean firstHalf, String truth, List<Judged> judged) {
        boolean isTruth(int candidate) {
            return judged.get(candidate).candidate().institution().id().equals(truth);
        }
    }

    public static void main(String[] arguments) throws IOException {
        List<Institution> register = new ArrayList<>();
        new InstitutionReader(System.err::println).read(Path.of(arguments[0]), register::add);
        InstitutionRanking ranking = new InstitutionRanking(
                new InstitutionIndex(InstitutionTable.union(InstitutionTable.builtIn(), register)));
        List<Example> examples = OrganizationScore.rows(Path.of(arguments[1])).stream()
                .map(row -> {
                    String affiliation = row.path("input").stringValue();
                    return new Example(
                            isInFirstHalf(affiliation),
                            row.path("output").path(0).stringValue(),
                            ranking.judged(OrganizationText.of(affiliation)));
                })
                .toList();
        for (boolean first : new boolean[] {true, false}) {
            double[] weights =
                    fit(examples.stream().filter(e -> e.firstHalf() == first).toList());
            score(
                    first ? "fitted to the first half, on the second" : "fitted to the second half, on the first",
                    examples.stream().filter(e -> e.firstHalf() != first).toList(),
                    weights);
        }
        double[] weights = fit(examples);
        score("fitted to all, on all", examples, weights);
        InstitutionClue[] clues = InstitutionClue.values();
        for (int i = 0; i < CLUES; i++) {
            System.out.printf(Locale.ROOT, "%s\t%.2f%n", clues[i], weights[i]);
        }
    }

    /// Halves that depend on the text alone.
    static boolean isInFirstHalf(String affiliation) {
        UUID hash = UUID.nameUUIDFromBytes(affiliation.getBytes(StandardCharsets.UTF_8));
        return (hash.getLeastSignificantBits() & 1) == 0;
    }

    private static double[] fit(List<Example> examples) {
        double[] weights = new double[CLUES];
        double[] mean = new double[CLUES];
        double[] variance = new double[CLUES];
        for (int step = 1; step <= STEPS; step++) {
            double[] slope = slope(examples, weights);
            double rate = 0.05 * (1 - (step - 1.0) / STEPS);
            for (int i = 0; i < CLUES; i++) {
                mean[i] = 0.9 * mean[i] + 0.1 * slope[i];
                variance[i] = 0.999 * variance[i] + 0.001 * slope[i] * slope[i];
                double unbiasedMean = mean[i] / (1 - Math.pow(0.9, step));
                double unbiasedVariance = variance[i] / (1 - Math.pow(0.999, step));
                weights[i] += rate * unbiasedMean / (Math.sqrt(unbiasedVariance) + 1e-8);
            }
        }
        return weights;
    }

    /// The gradient of the penalised log likelihood.
    private static double[] slope(List<Example> examples, double[] weights) {
        double[] slope = Arrays.stream(weights).map(weight -> -RIDGE * weight).toArray();
        for (Example example : examples) {
            double[] odds = odds(example, weights);
            double total = 1;
            double right = 0;
            for (int i = 0; i < odds.length; i++) {
                total += odds[i];
                right += example.isTruth(i) ? odds[i] : 0;
            }
            for (int i = 0; i < odds.length; i++) {
                double error = (example.isTruth(i) ? odds[i] / right : 0) - odds[i] / total;
                double[] clues = example.judged().get(i).clues();
                for (int j = 0; j < CLUES; j++) {
                    slope[j] += error * clues[j];
                }
            }
        }
        return slope;
    }

    private static double[] odds(Example example, double[] weights) {
        double[] odds = new double[example.judged().size()];
        for (int i = 0; i < odds.length; i++) {
            double[] clues = example.judged().get(i).clues();
            double utility = 0;
            for (int j = 0; j < CLUES; j++) {
                utility += weights[j] * clues[j];
            }
            odds[i] = Math.exp(utility);
        }
        return odds;
    }

    private static void score(String what, List<Example> examples, double[] weights) {
        System.err.println(what);
        for (double threshold : THRESHOLDS) {
            int answered = 0;
            int right = 0;
            for (Example example : examples) {
                Map<String, Double> byBody = new HashMap<>();
                double[] odds = odds(example, weights);
                for (int i = 0; i < odds.length; i++) {
                    byBody.merge(
                            example.judged().get(i).candidate().institution().id(), odds[i], Double::sum);
                }
                double least = threshold * (1 + Arrays.stream(odds).sum());
                var best = byBody.entrySet().stream().max(Map.Entry.comparingByValue());
                if (best.isPresent() && best.get().getValue() >= least) {
                    answered++;
                    right += best.get().getKey().equals(example.truth()) ? 1 : 0;
                }
            }
            System.err.printf(
                    Locale.ROOT,
                    "  from %.2f: precision %.4f recall %.4f%n",
                    threshold,
                    right / (double) answered,
                    right / (double) examples.size());
        }
    }
}
