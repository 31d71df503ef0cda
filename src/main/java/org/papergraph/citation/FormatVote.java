package org.papergraph.citation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the entries of a section agree on: what a mark means, and which field follows which across a separator.
///
/// Every entry is first read on its own; the fields found are counted here, and the counts are evidence when every
/// entry
/// is read again. Entries that differ keep what their own words say strongly.
final class FormatVote {
    private static final int LABELS = Label.COUNT;
    private static final int SEPS = Sep.COUNT;
    private static final double MARK_WEIGHT = 0.55;
    private static final double ORDER_WEIGHT = 0.45;
    private static final double LIMIT = 1.6;

    private final Map<Integer, double[]> marks = new HashMap<>();
    private final double[][][] order = new double[SEPS][LABELS][LABELS];
    private final double[] starts = new double[LABELS];
    private double[][][] orderBonus = new double[0][][];
    private double[] startBonus = new double[0];

    /// Nobody has voted.
    static FormatVote none() {
        return new FormatVote();
    }

    /// Counts the fields of one entry.
    void count(List<Atom> atoms, List<Label> labels, double weight) {
        for (int i = 0; i < labels.size(); i++) {
            int label = labels.get(i).place();
            marks.computeIfAbsent(signature(atoms.get(i)), _ -> new double[LABELS])[label] += weight;
            if (i == 0) {
                starts[label] += weight;
            } else {
                order[atoms.get(i).before().place()][labels.get(i - 1).place()][label] += weight;
            }
        }
    }

    /// Adds the counts of a wider circle, such as the whole list, with less weight.
    void add(FormatVote other, double weight) {
        other.marks.forEach((signature, counts) -> {
            double[] mine = marks.computeIfAbsent(signature, _ -> new double[LABELS]);
            for (int i = 0; i < LABELS; i++) {
                mine[i] += counts[i] * weight;
            }
        });
        for (int sep = 0; sep < SEPS; sep++) {
            for (int from = 0; from < LABELS; from++) {
                for (int to = 0; to < LABELS; to++) {
                    order[sep][from][to] += other.order[sep][from][to] * weight;
                }
            }
        }
        for (int i = 0; i < LABELS; i++) {
            starts[i] += other.starts[i] * weight;
        }
    }

    /// Ends the counting: from here on the vote can be asked.
    void close() {
        orderBonus = new double[SEPS][LABELS][];
        for (int sep = 0; sep < SEPS; sep++) {
            for (int from = 0; from < LABELS; from++) {
                orderBonus[sep][from] = bonus(order[sep][from], ORDER_WEIGHT);
            }
        }
        startBonus = bonus(starts, ORDER_WEIGHT);
    }

    /// Whether the vote can be asked.
    boolean isClosed() {
        return startBonus.length > 0;
    }

    double start(int label) {
        return startBonus.length == 0 ? 0 : startBonus[label];
    }

    double transition(Sep sep, int from, int to) {
        return orderBonus.length == 0 ? 0 : orderBonus[sep.place()][from][to];
    }

    /// What the atom's marks mean for each field in this section.
    double[] marks(Atom atom) {
        double[] counts = marks.get(signature(atom));
        return counts == null
                ? new double[LABELS]
                : bonus(counts, signature(atom) == 0 ? MARK_WEIGHT / 2 : MARK_WEIGHT);
    }

    /// Log odds of each field against an even spread, drawn to zero where few have voted.
    private static double[] bonus(double[] counts, double weight) {
        double total = 0;
        for (double count : counts) {
            total += count;
        }
        double[] bonus = new double[LABELS];
        if (total > 0) {
            double trust = weight * total / (total + 3);
            for (int i = 0; i < LABELS; i++) {
                double odds = Math.log((counts[i] + 0.4) / (total + 0.4 * LABELS) * LABELS);
                bonus[i] = Math.clamp(odds * trust, -LIMIT, LIMIT);
            }
        }
        return bonus;
    }

    private static int signature(Atom atom) {
        int bracket = atom.bracket() == 0 ? 0 : atom.bracket() == '[' ? 2 : 1;
        return (atom.marks() & 7)
                | (atom.linked() ? 8 : 0)
                | (atom.quote() > 0 ? 16 : 0)
                | bracket << 5
                | Math.min(atom.cell(), 12) << 7;
    }
}
