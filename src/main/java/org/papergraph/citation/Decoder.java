package org.papergraph.citation;

import java.util.Arrays;
import java.util.List;

/// Finds the likeliest fields of an entry's atoms, by the algorithm of Viterbi (1967). An entry has one title, whose
/// atoms stand together; all else may come before or after it. Time is linear in the number of atoms.
final class Decoder {
    private static final List<Label> LABELS = List.of(Label.values());
    private static final int N = Label.COUNT;
    private static final int STATES = 2 * N;
    private static final double NO_TITLE = -6;
    /// Remarks stand behind the title.
    private static final double EARLY_NOTE = 1.5;
    private static final double FLATTENING = 1.2;
    private static final int NOTE = Label.NOTE.place();

    private final Transitions transitions;
    private final List<Atom> atoms;
    private final double[][] evidence;
    private final FormatVote vote;

    /// @param evidence of each atom for each field, the vote on its marks included
    /// @param vote on the order of fields
    Decoder(Transitions transitions, List<Atom> atoms, double[][] evidence, FormatVote vote) {
        this.transitions = transitions;
        this.atoms = atoms;
        this.evidence = evidence;
        this.vote = vote;
    }

    /// The fields, one for each atom.
    List<Label> decode() {
        int count = atoms.size();
        double[] best = new double[STATES];
        int[][] back = new int[count][STATES];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        for (int label = 0; label < N; label++) {
            best[state(label, false)] = evidence[0][label] + transitions.start(label) + vote.start(label);
        }
        for (int i = 1; i < count; i++) {
            best = step(i, best, back[i]);
        }
        int last = 0;
        for (int state = 0; state < STATES; state++) {
            best[state] += titled(state) ? 0 : NO_TITLE;
            last = best[state] > best[last] ? state : last;
        }
        Label[] labels = new Label[count];
        for (int i = count - 1; i >= 0; i--) {
            labels[i] = LABELS.get(last % N);
            last = i > 0 ? back[i][last] : last;
        }
        return List.of(labels);
    }

    /// The best score of each state at an atom, from those at the atom before.
    ///
    /// @param back where the states that the scores come from are noted
    private double[] step(int i, double[] best, int[] back) {
        double[] next = new double[STATES];
        Arrays.fill(next, Double.NEGATIVE_INFINITY);
        Junction junction = new Junction(atoms.get(i - 1), atoms.get(i));
        for (int from = 0; from < STATES; from++) {
            if (best[from] == Double.NEGATIVE_INFINITY) {
                continue;
            }
            for (int to = 0; to < N; to++) {
                int state = after(from, to);
                if (state < 0) {
                    continue;
                }
                double score = best[from] + evidence[i][to] + edge(junction, from, state);
                if (score > next[state]) {
                    next[state] = score;
                    back[state] = from;
                }
            }
        }
        return next;
    }

    /// Score of the step from one state to the next across a junction.
    private double edge(Junction junction, int from, int state) {
        int to = state % N;
        double score = transitions.score(junction.sep(), from % N, to)
                + vote.transition(junction.sep(), from % N, to)
                + junction.score(from % N, to);
        return to == NOTE && state < N ? score - EARLY_NOTE : score;
    }

    /// How likely fields are among all readings, by the forward algorithm (Rabiner 1989). Scores are taken for
    /// logarithms
    /// of odds, and flattened, since evidence that comes from one cause is counted more than once.
    ///
    /// @return their share of the weight of all readings, 0 to 1
    double share(List<Label> labels) {
        double[] all = new double[STATES];
        Arrays.fill(all, Double.NEGATIVE_INFINITY);
        int at = state(labels.getFirst().place(), false);
        for (int label = 0; label < N; label++) {
            all[label] = (evidence[0][label] + transitions.start(label) + vote.start(label)) / FLATTENING;
        }
        double own = all[at];
        for (int i = 1; i < atoms.size(); i++) {
            Junction junction = new Junction(atoms.get(i - 1), atoms.get(i));
            all = sums(i, junction, all);
            int next = after(at, labels.get(i).place());
            own += (evidence[i][next % N] + edge(junction, at, next)) / FLATTENING;
            at = next;
        }
        double total = Double.NEGATIVE_INFINITY;
        for (int state = 0; state < STATES; state++) {
            total = logSum(total, all[state] + (titled(state) ? 0 : NO_TITLE / FLATTENING));
        }
        own += titled(at) ? 0 : NO_TITLE / FLATTENING;
        return Math.exp(Math.min(0, own - total));
    }

    private double[] sums(int i, Junction junction, double[] all) {
        double[] next = new double[STATES];
        Arrays.fill(next, Double.NEGATIVE_INFINITY);
        for (int from = 0; from < STATES; from++) {
            for (int to = 0; to < N && all[from] != Double.NEGATIVE_INFINITY; to++) {
                int state = after(from, to);
                if (state >= 0) {
                    next[state] = logSum(
                            next[state], all[from] + (evidence[i][to] + edge(junction, from, state)) / FLATTENING);
                }
            }
        }
        return next;
    }

    private static double logSum(double a, double b) {
        double high = Math.max(a, b);
        double low = Math.min(a, b);
        return low == Double.NEGATIVE_INFINITY ? high : high + Math.log1p(Math.exp(low - high));
    }

    private static int state(int label, boolean afterTitle) {
        return label + (afterTitle ? N : 0);
    }

    /// The state that a field leads to, or -1 where a second title would begin.
    private static int after(int from, int to) {
        boolean fromTitle = from % N == 0;
        boolean over = from >= N;
        if (to == 0) {
            return over ? -1 : fromTitle || from < N ? 0 : -1;
        }
        return state(to, over || fromTitle);
    }

    private static boolean titled(int state) {
        return state == 0 || state >= N;
    }
}
