package org.papergraph.coauthorship;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.papergraph.coauthorship.measure.NodeMeasure;

/// How ranks change when doubtful evidence is left out, or taken the other way.
///
/// @param changes of the things that are in either network, by their rank in the full one
/// @param correlation Spearman's rank correlation over the things in both, ties at their mean rank; 1 with fewer
/// than two
public record Robustness(List<Change> changes, double correlation) {
    /// One thing in both networks. A rank of 0 says that it is not in that network.
    ///
    /// @param index of the thing among those of its kind
    public record Change(int index, int rank, int rankWithout, double score, double scoreWithout) {
        /// Whether the rank hangs on the doubtful evidence: it changes by more than a tenth and more than one place.
        public boolean isFragile() {
            return rankWithout == 0 || Math.abs(rank - rankWithout) > Math.max(1, rank / 10);
        }
    }

    public Robustness {
        changes = List.copyOf(changes);
    }

    /// A network and what was measured of its nodes.
    public record Scored(CoauthorNetwork network, NodeMeasure measure) {
        double[] scores() {
            return measure.scores();
        }
    }

    /// Compares the scores of two networks over the same things.
    ///
    /// @param standsFor under which index a thing is found in the second network
    public static Robustness compare(Scored full, Scored without, IntUnaryOperator standsFor) {
        Map<Integer, Double> second = byIndex(without.network(), without.scores());
        Map<Integer, Integer> rank = ranks(byIndex(full.network(), full.scores()));
        Map<Integer, Integer> secondRank = ranks(second);
        double[] scores = full.scores();
        List<Change> changes = new ArrayList<>();
        for (int v = 0; v < scores.length; v++) {
            int index = full.network().original(v);
            int other = standsFor.applyAsInt(index);
            changes.add(new Change(
                    index,
                    rank.getOrDefault(index, 0),
                    secondRank.getOrDefault(other, 0),
                    scores[v],
                    second.getOrDefault(other, 0.0)));
        }
        changes.sort(Comparator.comparingInt(Change::rank).thenComparingInt(Change::index));
        List<Change> both = changes.stream().filter(c -> c.rankWithout() > 0).toList();
        return new Robustness(
                changes,
                correlation(
                        both.stream().mapToDouble(Change::score).toArray(),
                        both.stream().mapToDouble(Change::scoreWithout).toArray()));
    }

    private static Map<Integer, Double> byIndex(CoauthorNetwork network, double[] scores) {
        Map<Integer, Double> byIndex = new HashMap<>();
        for (int v = 0; v < scores.length; v++) {
            byIndex.put(network.original(v), scores[v]);
        }
        return byIndex;
    }

    /// Ranks from 1; equal scores share the better rank.
    private static Map<Integer, Integer> ranks(Map<Integer, Double> scores) {
        List<Map.Entry<Integer, Double>> sorted = scores.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
                .toList();
        Map<Integer, Integer> ranks = new HashMap<>();
        double last = Double.NaN;
        int rank = 0;
        for (int i = 0; i < sorted.size(); i++) {
            rank = sorted.get(i).getValue() == last ? rank : i + 1;
            last = sorted.get(i).getValue();
            ranks.put(sorted.get(i).getKey(), rank);
        }
        return ranks;
    }

    private static double correlation(double[] a, double[] b) {
        double[] x = meanRanks(a);
        double[] y = meanRanks(b);
        double mean = (a.length + 1) / 2.0;
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < a.length; i++) {
            xy += (x[i] - mean) * (y[i] - mean);
            xx += (x[i] - mean) * (x[i] - mean);
            yy += (y[i] - mean) * (y[i] - mean);
        }
        return xx == 0 || yy == 0 ? 1 : xy / Math.sqrt(xx * yy);
    }

    private static double[] meanRanks(double[] scores) {
        int[] order = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> scores[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ranks = new double[scores.length];
        for (int from = 0; from < order.length; ) {
            int to = from;
            while (to < order.length && scores[order[to]] == scores[order[from]]) {
                to++;
            }
            for (int i = from; i < to; i++) {
                ranks[order[i]] = (from + to + 1) / 2.0;
            }
            from = to;
        }
        return ranks;
    }
}
