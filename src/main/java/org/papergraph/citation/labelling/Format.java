package org.papergraph.citation.labelling;

import java.util.Arrays;
import java.util.Optional;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.Sep;

/// What the entries of a section are read under: how likely one field follows another across a separator, begins an
/// entry, or carries a mark, with what the section has voted.
///
/// Each figure is found once for a section, when an entry of it first asks for it. One thread at a time may ask, other
/// than of the format that nobody has voted on.
public final class Format {
    /// Steps from one field to another: the place of the first times the number of fields, plus that of the second.
    static final int STEPS = Label.COUNT * Label.COUNT;

    /// Scores are taken for logarithms of odds, and flattened where shares are told from them, since evidence that
    /// comes from one cause is counted more than once.
    private static final double FLATTENING = 1.2;

    private static final double[] UNKNOWN = {};

    private final Transitions transitions;
    private final Optional<FormatVote.Agreement> vote;
    private final double[] starts = new double[Label.COUNT];
    private final double[][] steps = new double[Sep.COUNT][];
    private final double[][] weights = new double[Sep.COUNT][];
    /// Whether presses stand behind title or author, found with the steps.
    private final boolean[] presses = new boolean[Sep.COUNT];
    /// By the kind of marks, up to the last cell that was asked for.
    private double[][] marks = {};

    private Format(Transitions transitions, Optional<FormatVote.Agreement> vote) {
        this.transitions = transitions;
        this.vote = vote;
        Arrays.setAll(starts, transitions::start);
        vote.ifPresent(agreed -> agreed.addStarts(starts));
        Arrays.fill(steps, UNKNOWN);
        Arrays.fill(weights, UNKNOWN);
    }

    /// What holds in any list, before anybody has voted.
    public static Format any(Transitions transitions) {
        return new Format(transitions, Optional.empty());
    }

    /// What holds where this vote was cast.
    public static Format of(Transitions transitions, FormatVote.Agreement vote) {
        return new Format(transitions, Optional.of(vote));
    }

    /// Whether a section has voted.
    boolean isVoted() {
        return vote.isPresent();
    }

    /// Score of a field at the start of an entry.
    double start(int label) {
        return starts[label];
    }

    /// Scores of all steps across a separator; not to be changed.
    double[] steps(Sep sep) {
        if (steps[sep.place()].length == 0) {
            steps[sep.place()] = vote.map(agreed -> voted(agreed, sep)).orElse(transitions.steps(sep.place()));
        }
        return steps[sep.place()];
    }

    /// What the section says for authors behind another field and this separator.
    double authorsBehind(Label field, Sep sep) {
        int step = field.place() * Label.COUNT + Label.AUTHOR.place();
        return steps(sep)[step] - transitions.steps(sep.place())[step];
    }

    /// Whether the section has presses behind title or author and this separator, and fewer venues there.
    boolean hasPress(Sep sep) {
        steps(sep);
        return presses[sep.place()];
    }

    private static boolean hasPress(Label label, double[] voted, double[] before) {
        int from = label.place() * Label.COUNT;
        double press = voted[from + Label.PUBLISHER.place()] - before[from + Label.PUBLISHER.place()];
        return press > 0 && press > voted[from + Label.VENUE.place()] - before[from + Label.VENUE.place()];
    }

    private double[] voted(FormatVote.Agreement agreed, Sep sep) {
        double[] before = transitions.steps(sep.place());
        double[] voted = before.clone();
        agreed.addSteps(sep.place(), voted);
        presses[sep.place()] = hasPress(Label.TITLE, voted, before) || hasPress(Label.AUTHOR, voted, before);
        return voted;
    }

    /// Weights of all steps across a separator; not to be changed.
    double[] weights(Sep sep) {
        if (weights[sep.place()].length == 0) {
            weights[sep.place()] = weights(steps(sep), sep.place());
        }
        return weights[sep.place()];
    }

    /// The odds of these scores; of the steps that nobody has voted on they are known.
    private double[] weights(double[] scores, int sep) {
        double[] before = transitions.steps(sep);
        double[] odds = transitions.weights(sep).clone();
        for (int step = 0; step < STEPS; step++) {
            if (scores[step] != before[step]) {
                odds[step] = weight(scores[step]);
            }
        }
        return odds;
    }

    /// What the atom's marks mean for each field where the section has voted; not to be changed.
    double[] marks(Atom atom) {
        int signature = FormatVote.signature(atom);
        int known = marks.length;
        if (signature >= known) {
            marks = Arrays.copyOf(marks, (signature / FormatVote.SIGNATURES + 1) * FormatVote.SIGNATURES);
            Arrays.fill(marks, known, marks.length, UNKNOWN);
        }
        if (marks[signature].length == 0) {
            marks[signature] = vote.orElseThrow().marks(signature);
        }
        return marks[signature];
    }

    /// The odds that a score stands for.
    static double weight(double score) {
        return Math.exp(score / FLATTENING);
    }
}
