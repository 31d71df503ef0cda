package org.papergraph.citation.labelling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.Sep;

/// What the entries of a section agree on: what a mark means, and which field follows which across a separator.
///
/// Every entry is first read on its own; the fields found are counted here, and the counts are evidence when every
/// entry is read again. Entries that differ keep what their own words say strongly.
public final class FormatVote {
    private static final int LABELS = Label.COUNT;
    private static final int SEPS = Sep.COUNT;
    private static final double MARK_WEIGHT = 0.55;
    private static final double ORDER_WEIGHT = 0.45;
    private static final double LIMIT = 1.6;

    private final Map<Integer, double[]> marks = new HashMap<>();
    /// By separator, empty where it was not met.
    private final double[][] order = new double[SEPS][0];

    private final double[] starts = new double[LABELS];

    /// Counts the fields of one entry.
    void count(List<Atom> atoms, List<Label> labels, double weight) {
        for (int i = 0; i < labels.size(); i++) {
            int label = labels.get(i).place();
            marks.computeIfAbsent(signature(atoms.get(i)), _ -> new double[LABELS])[label] += weight;
            if (i == 0) {
                starts[label] += weight;
            } else {
                order(atoms.get(i).before().place())[labels.get(i - 1).place() * LABELS + label] += weight;
            }
        }
    }

    /// Adds the counts of a wider circle, such as the whole list, with less weight.
    public void add(FormatVote other, double weight) {
        other.marks.forEach((signature, counts) -> {
            double[] mine = marks.computeIfAbsent(signature, _ -> new double[LABELS]);
            for (int i = 0; i < LABELS; i++) {
                mine[i] += counts[i] * weight;
            }
        });
        for (int sep = 0; sep < SEPS; sep++) {
            double[] counts = other.order[sep];
            double[] mine = counts.length == 0 ? counts : order(sep);
            for (int step = 0; step < counts.length; step++) {
                mine[step] += counts[step] * weight;
            }
        }
        for (int i = 0; i < LABELS; i++) {
            starts[i] += other.starts[i] * weight;
        }
    }

    /// The kinds of marks that were met.
    Set<Integer> signatures() {
        return marks.keySet();
    }

    /// What marks of one kind mean for each field in this section.
    double[] marks(int signature) {
        return bonus(marks.getOrDefault(signature, new double[LABELS]), signature == 0 ? MARK_WEIGHT / 2 : MARK_WEIGHT);
    }

    /// Which field comes first.
    double[] starts() {
        return bonus(starts, ORDER_WEIGHT);
    }

    private double[] order(int sep) {
        if (order[sep].length == 0) {
            order[sep] = new double[Format.STEPS];
        }
        return order[sep];
    }

    /// Whether any two fields stand on both sides of a separator.
    boolean isMet(int sep) {
        return order[sep].length > 0;
    }

    /// Adds which field comes behind another across a separator that was met.
    ///
    /// @param steps as [Format#STEPS] counts them
    void addSteps(int sep, int from, double[] steps) {
        addBonus(order[sep], from * LABELS, ORDER_WEIGHT, steps);
    }

    private static double[] bonus(double[] counts, double weight) {
        double[] bonus = new double[LABELS];
        addBonus(counts, 0, weight, bonus);
        return bonus;
    }

    /// Adds the log odds of each field against an even spread, drawn to zero where few have voted.
    ///
    /// @param at place of the first field among counts and scores
    private static void addBonus(double[] counts, int at, double weight, double[] scores) {
        double total = 0;
        for (int i = at; i < at + LABELS; i++) {
            total += counts[i];
        }
        if (total > 0) {
            double trust = weight * total / (total + 3);
            for (int i = at; i < at + LABELS; i++) {
                double odds = Math.log((counts[i] + 0.4) / (total + 0.4 * LABELS) * LABELS);
                scores[i] += Math.clamp(odds * trust, -LIMIT, LIMIT);
            }
        }
    }

    /// The kind of marks that an atom carries.
    static int signature(Atom atom) {
        int bracket = atom.bracket() == 0 ? 0 : atom.bracket() == '[' ? 2 : 1;
        return (atom.marks() & 7)
                | (atom.linked() ? 8 : 0)
                | (atom.quote() > 0 ? 16 : 0)
                | bracket << 5
                | Math.min(atom.cell(), 12) << 7;
    }
}
