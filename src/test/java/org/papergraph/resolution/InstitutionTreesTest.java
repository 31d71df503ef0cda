package org.papergraph.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.papergraph.resolution.InstitutionTrees.Question;
import org.papergraph.resolution.InstitutionTrees.Tree;

class InstitutionTreesTest {
    private static final List<Question> QUESTIONS = List.of(new Question(0, 1), new Question(1, 2.5));

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
        List<double[]> clues =
                List.of(new double[] {1, 0}, new double[] {0, 0}, new double[] {1, 1}, new double[] {0, 1});
        List<double[]> many =
                Collections.nCopies(20, clues).stream().flatMap(List::stream).toList();
        List<Integer> texts =
                IntStream.range(0, many.size()).map(i -> i / 2).boxed().toList();
        List<Boolean> right = many.stream().map(row -> row[0] == 1).toList();
        InstitutionTrees trees = new InstitutionTrees(new InstitutionTreeFit(many, texts, right).fit(20, 1));
        assertTrue(trees.utility(clues.get(0)) > trees.utility(clues.get(1)) + 1);
        assertEquals(trees.utility(clues.get(0)), trees.utility(clues.get(2)));
    }
}
