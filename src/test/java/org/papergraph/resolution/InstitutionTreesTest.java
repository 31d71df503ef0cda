package org.papergraph.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.resolution.InstitutionTrees.Question;
import org.papergraph.resolution.InstitutionTrees.Tree;

class InstitutionTreesTest {
    private static final List<Question> QUESTIONS = List.of(new Question(0, 1), new Question(1, 2.5));
    private static final List<double[]> CLUES =
            List.of(new double[] {1, 0}, new double[] {0, 0}, new double[] {1, 1}, new double[] {0, 1});

    @Test
    void theAnswersChooseTheWeightsThatAreAddedUp() {
        InstitutionTrees trees = new InstitutionTrees(
                List.of(new Tree(QUESTIONS, List.of(0.0, 1.0, 2.0, 4.0)), new Tree(List.of(), List.of(0.5))));
        assertEquals(0.5, trees.utility(new double[] {0, 0}));
        assertEquals(1.5, trees.utility(new double[] {1, 2.4}));
        assertEquals(2.5, trees.utility(new double[] {0, 2.5}));
        assertEquals(4.5, trees.utility(new double[] {7, 7}));
    }

    @Test
    void eachRowOfAnswersNeedsAWeight() {
        String message = assertThrows(IllegalArgumentException.class, () -> new Tree(QUESTIONS, List.of(0.0, 1.0)))
                .getMessage();
        assertEquals("2 weights for the answers to 2 questions", message);
    }

    @Test
    void fittedTreesTellTheRightCandidateFromTheOther() {
        InstitutionTrees trees = fitted(20, 0);
        assertTrue(trees.utility(CLUES.get(0)) > trees.utility(CLUES.get(1)) + 1);
        assertEquals(trees.utility(CLUES.get(0)), trees.utility(CLUES.get(2)));
    }

    @Test
    void textsWithoutARightCandidateMakeTheOthersLessLikelyByTheirWeight() {
        double sure = fitted(20, 0).utility(CLUES.get(0));
        double lessSure = fitted(20, 0.2).utility(CLUES.get(0));
        double leastSure = fitted(20, 1).utility(CLUES.get(0));
        assertTrue(sure > lessSure && lessSure > leastSure, sure + " > " + lessSure + " > " + leastSure);
    }

    /// Trees fitted to texts of which the first candidate is right, and to as many of a weight of which none is.
    private static InstitutionTrees fitted(int texts, double weight) {
        List<double[]> clues = new ArrayList<>();
        List<Integer> textOf = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (int text = 0; text < 2 * texts; text++) {
            boolean known = text % 2 == 0;
            weights.add(known ? 1 : weight);
            for (double[] row : text % 4 < 2 ? CLUES.subList(0, 2) : CLUES.subList(2, 4)) {
                clues.add(row);
                textOf.add(text);
                right.add(known && row[0] == 1);
            }
        }
        return new InstitutionTrees(new InstitutionTreeFit(clues, textOf, right, weights).fit(40, 1));
    }
}
