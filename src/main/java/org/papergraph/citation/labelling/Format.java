package org.papergraph.citation.labelling;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.Sep;

/// What the entries of a section are read under: how likely one field follows another across a separator, begins an
/// entry, or carries a mark, with what the section has voted.
///
/// All figures are found once for a section, since every entry of it asks for them again.
public final class Format {
    /// Steps from one field to another: the place of the first times the number of fields, plus that of the second.
    static final int STEPS = Label.COUNT * Label.COUNT;

    /// Scores are taken for logarithms of odds, and flattened where shares are told from them, since evidence that
    /// comes from one cause is counted more than once.
    private static final double FLATTENING = 1.2;

    private static final double[] UNMARKED = new double[Label.COUNT];

    private final boolean voted;
    private final double[] starts = new double[Label.COUNT];
    private final double[][] steps = new double[Sep.COUNT][];
    private final double[][] weights = new double[Sep.COUNT][0];
    /// The kinds of marks that were met, which are few, and what each means.
    private final int[] signatures;

    private final double[][] marks;

    private Format(Transitions transitions, boolean voted, Map<Integer, double[]> marks) {
        this.voted = voted;
        this.signatures = marks.keySet().stream().mapToInt(Integer::intValue).toArray();
        this.marks = marks.values().toArray(double[][]::new);
        for (int label = 0; label < Label.COUNT; label++) {
            starts[label] = transitions.start(label);
        }
        Arrays.setAll(steps, transitions::steps);
    }

    /// What holds in any list, before anybody has voted.
    public static Format any(Transitions transitions) {
        return new Format(transitions, false, Map.of());
    }

    /// What holds where this vote was cast.
    public static Format of(Transitions transitions, FormatVote vote) {
        Map<Integer, double[]> marks = new HashMap<>();
        vote.signatures().forEach(signature -> marks.put(signature, vote.marks(signature)));
        Format format = new Format(transitions, true, marks);
        format.add(vote);
        return format;
    }

    private void add(FormatVote vote) {
        double[] first = vote.starts();
        for (int label = 0; label < Label.COUNT; label++) {
            starts[label] += first[label];
        }
        for (int sep = 0; sep < Sep.COUNT; sep++) {
            if (vote.isMet(sep)) {
                steps[sep] = steps[sep].clone();
                for (int from = 0; from < Label.COUNT; from++) {
                    vote.addSteps(sep, from, steps[sep]);
                }
            }
        }
    }

    /// Whether a section has voted.
    boolean isVoted() {
        return voted;
    }

    /// Score of a field at the start of an entry.
    double start(int label) {
        return starts[label];
    }

    /// Scores of all steps across a separator; not to be changed.
    double[] steps(Sep sep) {
        return steps[sep.place()];
    }

    /// Weights of all steps across a separator; not to be changed.
    double[] weights(Sep sep) {
        if (weights[sep.place()].length == 0) {
            double[] odds = new double[STEPS];
            Arrays.setAll(odds, step -> weight(steps[sep.place()][step]));
            weights[sep.place()] = odds;
        }
        return weights[sep.place()];
    }

    /// What the atom's marks mean for each field; not to be changed.
    double[] marks(Atom atom) {
        int signature = FormatVote.signature(atom);
        for (int i = 0; i < signatures.length; i++) {
            if (signatures[i] == signature) {
                return marks[i];
            }
        }
        return UNMARKED;
    }

    /// The odds that a score stands for.
    static double weight(double score) {
        return Math.exp(score / FLATTENING);
    }
}
