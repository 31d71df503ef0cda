package org.papergraph.citation.labelling;

import java.util.Arrays;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.text.Sep;

/// How likely one field follows another across a separator.
public final class Transitions {
    private static final int LABELS = Label.COUNT;
    private static final int SEPS = Sep.COUNT;
    private static final double[][] BASE = {
        //          TITLE AUTHOR BODY  VENUE DATE  PUBL  KIND  NUMB  NOTE
        /* TITLE */ {-0.8, -0.3, -0.5, -0.3, 0.0, -0.5, -0.2, -0.8, -0.4},
        /* AUTHOR */ {0.0, 0.3, 0.0, -0.6, 0.0, -0.2, -0.3, -1.5, -0.9},
        /* BODY */ {-0.4, -0.3, 0.3, -0.5, 0.0, -0.6, 0.0, -1.0, -0.3},
        /* VENUE */ {-0.4, -1.3, -1.0, -0.3, 0.3, 0.0, -0.2, 0.1, -0.5},
        /* DATE */ {-0.3, -0.8, -0.8, -0.2, -2.0, -0.5, 0.0, 0.0, -0.2},
        /* PUBLISHER */ {-2.0, -1.5, -1.0, -1.0, 0.0, 0.0, 0.0, -0.3, -0.3},
        /* KIND */ {-0.1, -0.3, -0.3, -0.3, 0.0, -0.3, 0.0, -0.3, -0.2},
        /* NUMBERS */ {-1.6, -2.0, -1.5, -0.8, 0.0, -0.3, 0.0, 0.0, -0.3},
        /* NOTE */ {-3.0, -2.6, -2.5, -2.5, -2.0, -2.2, -1.0, -2.2, 0.3},
    };
    private static final double[] START = {0.0, 0.0, -0.5, -0.6, -0.3, -2.0, 0.0, -1.5, -2.5};

    private final double[][] table = new double[SEPS][LABELS * LABELS];
    private final double[][] weights = new double[SEPS][LABELS * LABELS];

    public Transitions() {
        for (Sep sep : Sep.values()) {
            for (Label from : Label.values()) {
                for (Label to : Label.values()) {
                    table[sep.place()][from.place() * LABELS + to.place()] =
                            BASE[from.place()][to.place()] + adjustment(from, to, sep);
                }
            }
            Arrays.setAll(weights[sep.place()], step -> Format.weight(table[sep.place()][step]));
        }
    }

    double start(int label) {
        return START[label];
    }

    /// Scores of all steps across a separator, as [Format#STEPS] counts them; not to be changed.
    double[] steps(int sep) {
        return table[sep];
    }

    /// The odds that these scores stand for; not to be changed.
    double[] weights(int sep) {
        return weights[sep];
    }

    private static double adjustment(Label from, Label to, Sep sep) {
        if (sep == Sep.SLASHES) {
            // "Title // Journal": what stands behind is the source.
            return to == Label.VENUE ? 4.0 : -2.5;
        }
        if (sep == Sep.IN) {
            return to == Label.VENUE ? 2.0 : -2.0;
        }
        if (from == to) {
            return inside(from, sep);
        }
        if (from == Label.NOTE) {
            return to == Label.AUTHOR && sep == Sep.BY ? 3.2 : sep == Sep.LINE ? 0.5 : 0;
        }
        if (to == Label.AUTHOR) {
            return intoAuthor(from, sep);
        }
        if (to == Label.TITLE) {
            return intoTitle(from, sep);
        }
        if (to == Label.NOTE) {
            return switch (sep) {
                case DASH, COLON, LINE, LABEL, OPEN -> 0.5;
                case STOP, SEMICOLON, CELL -> 0.3;
                case COMMA, SPACE, BY -> -0.7;
                default -> 0;
            };
        }
        return sep == Sep.OPEN || sep == Sep.SEMICOLON ? 0.3 : sep == Sep.SPACE && to == Label.VENUE ? -0.4 : 0;
    }

    private static double inside(Label label, Sep sep) {
        return switch (label) {
            case TITLE ->
                switch (sep) {
                    case SPACE, QUERY -> 0.1;
                    case WRAP -> 0.3;
                    case COLON -> 0.7;
                    case COMMA, DASH, CLOSE -> 0;
                    case OPEN, STOP -> -0.6;
                    case BY -> -0.9;
                    case LINE -> -1.2;
                    case SEMICOLON -> -1.6;
                    case PIPE, SLASHES, IN, LABEL -> -3.5;
                    case CELL, START -> -8;
                };
            case AUTHOR ->
                switch (sep) {
                    case COMMA -> 0.3;
                    case SEMICOLON -> 0;
                    case SPACE, BY -> -1.2;
                    case WRAP -> -0.2;
                    case CLOSE -> -0.6;
                    case OPEN, LINE -> -1.6;
                    case STOP, QUERY, COLON, DASH, PIPE, SLASHES, IN, LABEL -> -2.6;
                    case CELL, START -> -5;
                };
            case VENUE -> sep == Sep.STOP ? -1.2 : sep == Sep.PIPE || sep == Sep.CELL || sep == Sep.LABEL ? -3 : 0;
            case NOTE -> 0;
            default -> sep == Sep.CELL ? -2 : 0;
        };
    }

    private static double intoAuthor(Label from, Sep sep) {
        return switch (sep) {
            case BY -> 2.4;
            case SEMICOLON, DASH, PIPE, SLASHES, IN, LINE, CELL -> 0.4;
            case STOP, OPEN, CLOSE, WRAP -> 0;
            case COMMA, LABEL -> -0.2;
            case COLON -> from == Label.KIND ? 0.5 : -0.8;
            case SPACE, QUERY, START -> -0.5;
        };
    }

    private static double intoTitle(Label from, Sep sep) {
        return switch (sep) {
            case COLON -> from == Label.VENUE ? -3.5 : 0.4;
            case STOP, PIPE, SLASHES, IN, LINE, CLOSE, DASH -> 0.2;
            case CELL, SEMICOLON -> 0;
            case COMMA -> from == Label.AUTHOR ? -0.3 : -0.6;
            case SPACE, QUERY -> -0.4;
            case WRAP -> -0.2;
            case OPEN -> -1.5;
            case BY -> -3;
            case LABEL, START -> -0.6;
        };
    }
}
