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
    private static final int NOTE = Label.NOTE.place();

    private final Transitions transitions;
    private final List<Atom> atoms;
    private final double[][] evidence;
    private final FormatVote vote;

    private Decoder(Transitions transitions, List<Atom> atoms, double[][] evidence, FormatVote vote) {
        this.transitions = transitions;
        this.atoms = atoms;
        this.evidence = evidence;
        this.vote = vote;
    }

    /// The fields, one for each atom.
    ///
    /// @param evidence of each atom for each field, the vote on its marks included
    /// @param vote on the order of fields
    static Decoded decode(Transitions transitions, List<Atom> atoms, double[][] evidence, FormatVote vote) {
        return new Decoder(transitions, atoms, evidence, vote).decode();
    }

    private Decoded decode() {
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
        double second = Double.NEGATIVE_INFINITY;
        for (int state = 0; state < STATES; state++) {
            second = state == last ? second : Math.max(second, best[state]);
        }
        Label[] labels = new Label[count];
        double score = best[last];
        for (int i = count - 1; i >= 0; i--) {
            labels[i] = LABELS.get(last % N);
            last = i > 0 ? back[i][last] : last;
        }
        return new Decoded(List.of(labels), score - second);
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
            int fromLabel = from % N;
            for (int to = 0; to < N; to++) {
                int state = after(from, to);
                if (state < 0) {
                    continue;
                }
                double score = best[from]
                        + evidence[i][to]
                        + transitions.score(junction.sep(), fromLabel, to)
                        + vote.transition(junction.sep(), fromLabel, to)
                        + junction.score(fromLabel, to);
                score -= to == NOTE && state < N ? EARLY_NOTE : 0;
                if (score > next[state]) {
                    next[state] = score;
                    back[state] = from;
                }
            }
        }
        return next;
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

    /// Fields of an entry's atoms.
    ///
    /// @param margin by which they beat the best reading that ends in another field
    record Decoded(List<Label> labels, double margin) {}
}
