package org.papergraph.citation.labelling;

import java.util.Arrays;
import java.util.List;
import org.papergraph.citation.atom.Label;

/// Finds the likeliest fields of an entry's atoms, by the algorithm of Viterbi (1967). An entry has one title, whose
/// atoms stand together; all else may come before or after it. Time is linear in the number of atoms.
final class Decoder {
    private static final List<Label> LABELS = List.of(Label.values());
    private static final int N = Label.COUNT;
    /// Each field, before the title or of it, and again behind the title, where no title stands.
    private static final int STATES = 2 * N;
    private static final double NO_TITLE = -6;
    /// Remarks stand behind the title.
    private static final double EARLY_NOTE = 1.5;
    private static final double UNTITLED = Format.weight(NO_TITLE);
    private static final double EARLY = Format.weight(-EARLY_NOTE);
    private static final int NOTE = Label.NOTE.place();
    private final List<Junction> junctions;
    private final double[][] evidence;
    private final Format format;
    /// Of steps that marks speak for; made when the first are met.
    private double[] marked = new double[0];

    /// @param junctions between the atoms
    /// @param evidence of each atom for each field, what its marks mean in the format included
    Decoder(List<Junction> junctions, double[][] evidence, Format format) {
        this.junctions = junctions;
        this.evidence = evidence;
        this.format = format;
    }

    /// Scores of all steps to an atom; they hold until the next are asked for.
    private double[] steps(int i) {
        double[] usual = format.steps(junctions.get(i - 1).sep());
        double[] marks = junctions.get(i - 1).steps();
        if (marks.length == 0) {
            return usual;
        }
        double[] sums = marked();
        for (int step = 0; step < sums.length; step++) {
            sums[step] = usual[step] + marks[step];
        }
        return sums;
    }

    private double[] marked() {
        if (marked.length == 0) {
            marked = new double[Format.STEPS];
        }
        return marked;
    }

    /// The fields, one for each atom.
    List<Label> decode() {
        int count = evidence.length;
        double[] best = new double[STATES];
        double[] next = new double[STATES];
        byte[] back = new byte[count * STATES];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        Arrays.fill(next, Double.NEGATIVE_INFINITY);
        for (int label = 0; label < N; label++) {
            best[state(label, false)] = evidence[0][label] + format.start(label);
        }
        for (int i = 1; i < count; i++) {
            step(i, best, next, back);
            double[] spare = best;
            best = next;
            next = spare;
        }
        int last = 0;
        for (int state = 0; state < STATES; state++) {
            best[state] += titled(state) ? 0 : NO_TITLE;
            last = best[state] > best[last] ? state : last;
        }
        Label[] labels = new Label[count];
        for (int i = count - 1; i >= 0; i--) {
            labels[i] = LABELS.get(last % N);
            last = i > 0 ? back[i * STATES + last] : last;
        }
        return List.of(labels);
    }

    /// Finds the best score of each state at an atom from those at the atom before.
    ///
    /// @param back where the states that the scores come from are noted
    private void step(int i, double[] best, double[] next, byte[] back) {
        double[] own = evidence[i];
        double[] step = steps(i);
        int at = i * STATES;
        for (int to = 0; to < N; to++) {
            double late = to == NOTE ? EARLY_NOTE : 0;
            double most = Double.NEGATIVE_INFINITY;
            int likeliest = 0;
            for (int from = to == 0 ? 0 : 1; from < N; from++) {
                double score = best[from] + own[to] + (step[from * N + to] - late);
                if (score > most) {
                    most = score;
                    likeliest = from;
                }
            }
            next[to] = most;
            back[at + to] = (byte) likeliest;
        }
        for (int to = 1; to < N; to++) {
            double most = best[0] + own[to] + step[to];
            int likeliest = 0;
            for (int from = 1; from < N; from++) {
                double score = best[N + from] + own[to] + step[from * N + to];
                if (score > most) {
                    most = score;
                    likeliest = N + from;
                }
            }
            next[N + to] = most;
            back[at + N + to] = (byte) likeliest;
        }
    }

    /// How likely fields are among all readings, by the forward algorithm (Rabiner 1989), whose weights are scaled at
    /// each atom so that none leaves the range of numbers.
    ///
    /// @return their share of the weight of all readings, 0 to 1
    double share(List<Label> labels) {
        double[] all = new double[STATES];
        double[] next = new double[STATES];
        double[] weight = new double[N];
        int at = labels.getFirst().place();
        for (int label = 0; label < N; label++) {
            all[label] = Format.weight(evidence[0][label] + format.start(label));
        }
        double own = all[at];
        for (int i = 1; i < evidence.length; i++) {
            double[] step = weights(i);
            for (int label = 0; label < N; label++) {
                weight[label] = Format.weight(evidence[i][label]);
            }
            sum(step, weight, all, next);
            double[] spare = all;
            all = next;
            next = spare;
            int to = labels.get(i).place();
            int state = after(at, to);
            own *= step[at % N * N + to] * weight[to] * (state == NOTE ? EARLY : 1);
            at = state;
            own *= scale(all);
        }
        double total = 0;
        for (int state = 0; state < STATES; state++) {
            total += all[state] * (titled(state) ? 1 : UNTITLED);
        }
        return Math.min(1, own * (titled(at) ? 1 : UNTITLED) / total);
    }

    /// Weights of all steps to an atom; they hold until the next are asked for.
    private double[] weights(int i) {
        double[] usual = format.weights(junctions.get(i - 1).sep());
        double[] marks = junctions.get(i - 1).weights();
        if (marks.length == 0) {
            return usual;
        }
        double[] products = marked();
        for (int step = 0; step < products.length; step++) {
            products[step] = usual[step] * marks[step];
        }
        return products;
    }

    /// Scales weights so that the most of them is 1; returns what they are multiplied by.
    private static double scale(double[] weights) {
        double most = weights[0];
        for (double weight : weights) {
            most = Math.max(most, weight);
        }
        double scale = 1 / most;
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= scale;
        }
        return scale;
    }

    /// Sums the weights of all readings up to an atom from those up to the atom before.
    private static void sum(double[] step, double[] weight, double[] all, double[] next) {
        for (int to = 0; to < N; to++) {
            double late = to == NOTE ? EARLY : 1;
            double sum = 0;
            for (int from = to == 0 ? 0 : 1; from < N; from++) {
                sum += all[from] * step[from * N + to] * weight[to] * late;
            }
            next[to] = sum;
        }
        for (int to = 1; to < N; to++) {
            double sum = all[0] * step[to] * weight[to];
            for (int from = 1; from < N; from++) {
                sum += all[N + from] * step[from * N + to] * weight[to];
            }
            next[N + to] = sum;
        }
    }

    private static int state(int label, boolean afterTitle) {
        return label + (afterTitle ? N : 0);
    }

    /// The state that a field leads to.
    private static int after(int from, int to) {
        return to == 0 ? 0 : state(to, from >= N || from == 0);
    }

    private static boolean titled(int state) {
        return state == 0 || state >= N;
    }
}
