package org.papergraph.citation.labelling;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    /// How much a section's habits count beside what the words of one entry say, set by trying them on annotated lists.
    private static final double MARK_WEIGHT = 0.95;

    private static final double ORDER_WEIGHT = 1.0;
    /// Of a field that goes on: how many names or words a field has is less of a habit than which field comes next.
    private static final double STAY = 0.6;

    private static final double LIMIT = 2.4;
    /// Cells of a row that are told apart.
    private static final int CELLS = 12;
    /// How many kinds of marks there are in one cell.
    static final int SIGNATURES = 1 << 7;

    private final Map<Integer, double[]> marks = new HashMap<>();
    /// By separator, empty where it was not met.
    private final double[][] order = new double[SEPS][0];

    private final double[] starts = new double[LABELS];

    /// Counts the fields of one entry.
    void count(List<Atom> atoms, List<Label> labels) {
        for (int i = 0; i < labels.size(); i++) {
            int label = labels.get(i).place();
            marks.computeIfAbsent(signature(atoms.get(i)), _ -> new double[LABELS])[label]++;
            if (i == 0) {
                starts[label]++;
            } else {
                order(atoms.get(i).before().place())[labels.get(i - 1).place() * LABELS + label]++;
            }
        }
    }

    /// Adds the counts of another section.
    public void add(FormatVote other) {
        other.marks.forEach(
                (signature, counts) -> add(counts, 1, marks.computeIfAbsent(signature, _ -> new double[LABELS])));
        for (int sep = 0; sep < SEPS; sep++) {
            if (other.order[sep].length > 0) {
                add(other.order[sep], 1, order(sep));
            }
        }
        add(other.starts, 1, starts);
    }

    private static void add(double[] counts, double weight, double[] sums) {
        for (int i = 0; i < counts.length; i++) {
            sums[i] += counts[i] * weight;
        }
    }

    private double[] order(int sep) {
        if (order[sep].length == 0) {
            order[sep] = new double[Format.STEPS];
        }
        return order[sep];
    }

    /// The votes of a section, and with less weight those of a wider circle, such as the whole list.
    ///
    /// @param weight of the wider circle
    public record Agreement(FormatVote section, FormatVote list, double weight) {
        /// What marks of one kind mean for each field.
        double[] marks(int signature) {
            double[] none = new double[LABELS];
            double[] counts =
                    sum(section.marks.getOrDefault(signature, none), list.marks.getOrDefault(signature, none), LABELS);
            double[] bonus = new double[LABELS];
            addBonus(counts, 0, signature == 0 ? MARK_WEIGHT / 2 : MARK_WEIGHT, bonus);
            return bonus;
        }

        /// Adds which field comes first.
        void addStarts(double[] scores) {
            addBonus(sum(section.starts, list.starts, LABELS), 0, ORDER_WEIGHT, scores);
        }

        /// Adds which field comes behind another across a separator.
        ///
        /// @param steps as [Format#STEPS] counts them
        void addSteps(int sep, double[] steps) {
            double[] counts = sum(section.order[sep], list.order[sep], Format.STEPS);
            for (int from = 0; from < LABELS; from++) {
                int stay = from * LABELS + from;
                double before = steps[stay];
                addBonus(counts, from * LABELS, ORDER_WEIGHT, steps);
                steps[stay] = before + (steps[stay] - before) * STAY;
            }
        }

        private double[] sum(double[] own, double[] others, int length) {
            double[] sum = Arrays.copyOf(own, length);
            add(others, weight, sum);
            return sum;
        }
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
            // Most fields have no votes, and the same odds.
            double none = bonus(0, total, trust);
            for (int i = at; i < at + LABELS; i++) {
                scores[i] += counts[i] == 0 ? none : bonus(counts[i], total, trust);
            }
        }
    }

    private static double bonus(double count, double total, double trust) {
        double odds = Math.log((count + 0.4) / (total + 0.4 * LABELS) * LABELS);
        return Math.clamp(odds * trust, -LIMIT, LIMIT);
    }

    /// The kind of marks that an atom carries, from 0 on; those of the first cell stand before those of the next.
    static int signature(Atom atom) {
        int bracket = atom.bracket() == 0 ? 0 : atom.bracket() == '[' ? 2 : 1;
        return (atom.marks() & 7)
                | (atom.linked() ? 8 : 0)
                | (atom.quote() > 0 ? 16 : 0)
                | bracket << 5
                | Math.min(atom.cell(), CELLS) * SIGNATURES;
    }
}
