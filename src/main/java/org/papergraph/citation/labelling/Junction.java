package org.papergraph.citation.labelling;

import java.util.Arrays;
import org.papergraph.citation.atom.Atom;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Sep;

/// The place between two neighbouring atoms: what their markup says about a change of field there.
///
/// Being inside one link, quotation or run of bold speaks for one field. A piece in lower case behind a comma or
/// bracket goes on with what stands before. A title that begins in marks ends with them.
final class Junction {
    private static final int TITLE = Label.TITLE.place();
    private static final int DATE = Label.DATE.place();
    private static final int VENUE = Label.VENUE.place();
    private static final int NOTE = Label.NOTE.place();
    private static final double INTO_SOURCE = 2.5;
    private static final double SAME_SPAN = 0.9;
    /// A bracket that carries the marks of the title is no remark on it.
    private static final double MARKED_NOTE = 2.0;
    private static final double BROKEN_SPAN = -2.2;
    private static final double LOOSE_SPAN = -0.5;
    private static final double LEAVES_TITLE = 2.0;
    private static final double UNQUOTES = 1.5;
    private static final double ENTERS_TITLE = 1.5;
    private static final double LEAVES_ITALICS = 1.2;
    private static final double OTHER_LINK = 2.0;
    private static final double[] RUNS_ON = {1.6, 0, 2.0, 2.0, 0, 0, 0, 0, 0.6};

    private static final double[] NOTHING = new double[0];

    private final Sep sep;
    private final double[] steps;
    private final double[] weights;

    /// The marks on both sides, all that the scores depend on.
    ///
    /// @param span whether both atoms lie in one marked span
    /// @param runsOn whether the second goes on with the first
    /// @param bracketed whether a bracket opens here inside the span
    /// @param brokenTitle how much speaks for a title that ends or begins here
    record Marks(Sep sep, boolean span, boolean runsOn, boolean bracketed, double brokenTitle) {
        static Marks between(Atom previous, Atom atom) {
            Sep sep = atom.before();
            boolean span = atom.continues(previous);
            double leaves = atom.leaves(previous)
                    ? LEAVES_TITLE
                            + (previous.linked() && previous.quote() > 0 ? 1.5 : 0)
                            + (sep == Sep.DASH ? 1 : sep == Sep.COLON ? 0.5 : 0)
                            + (unquotes(previous, atom) ? UNQUOTES : 0)
                    : 0;
            boolean links = previous.linked() && atom.linked() && previous.link() != atom.link();
            boolean slants = previous.is(MarkedText.ITALIC) != atom.is(MarkedText.ITALIC) && sep != Sep.SPACE;
            double brokenTitle = leaves
                    + (previous.leaves(atom) ? ENTERS_TITLE + (atom.linked() && atom.quote() > 0 ? 1.5 : 0) : 0)
                    + (slants ? LEAVES_ITALICS : 0)
                    + (links ? OTHER_LINK : 0)
                    + (leaves > 0 && previous.linked() ? 0.8 : 0);
            boolean bracketed = span && atom.bracket() == '(' && sep == Sep.OPEN;
            return new Marks(sep, span, atom.runsOn(), bracketed, brokenTitle);
        }

        /// "“A Title,” Continuum": a mark behind a quotation ends the title.
        private static boolean unquotes(Atom previous, Atom atom) {
            return previous.quote() > 0
                    && atom.quote() == 0
                    && (atom.before() == Sep.COMMA || atom.before() == Sep.STOP);
        }

        private boolean speak() {
            return span || runsOn || brokenTitle != 0;
        }

        private double score(int from, int to) {
            double score = 0;
            if (span) {
                boolean loose = sep == Sep.BY || sep == Sep.OPEN || sep == Sep.CLOSE;
                boolean dated = to == DATE && sep == Sep.COMMA;
                score += from == to ? SAME_SPAN : loose || dated ? LOOSE_SPAN : BROKEN_SPAN;
                score -= bracketed && to == NOTE ? MARKED_NOTE : 0;
            }
            if (sep == Sep.IN && brokenTitle > 0 && from == TITLE && to == VENUE) {
                score += INTO_SOURCE;
            }
            if (from == to) {
                score += runsOn && !(to == TITLE && brokenTitle > 0) ? RUNS_ON[to] : 0;
                score += to == TITLE && bracketed ? 1.8 : 0;
                score -= to == TITLE ? brokenTitle : 0;
            }
            return score;
        }
    }

    Junction(Marks marks) {
        sep = marks.sep;
        steps = marks.speak() ? new double[Format.STEPS] : NOTHING;
        Arrays.setAll(steps, step -> marks.score(step / Label.COUNT, step % Label.COUNT));
        weights = new double[steps.length];
        Arrays.setAll(weights, step -> Format.weight(steps[step]));
    }

    Sep sep() {
        return sep;
    }

    /// What the markup says of each step from one field to the next, as [Format#STEPS] counts them; empty where it says
    /// nothing. Not to be changed.
    double[] steps() {
        return steps;
    }

    /// The odds that the scores of the steps stand for. Not to be changed.
    double[] weights() {
        return weights;
    }
}
