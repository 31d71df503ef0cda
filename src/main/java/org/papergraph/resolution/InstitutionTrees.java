package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.List;

/// What the clues for a candidate weigh together: the sum of what small decision trees say. All nodes of one level of
/// a tree ask the same question (oblivious trees, as in Prokhorenkova et al., "CatBoost", 2018), so that a tree is
/// a few questions and one weight for each row of answers. The weights are natural logarithms of odds.
final class InstitutionTrees {
    // All trees in a row: they are asked some thousand questions for each candidate.
    private final int[] depths;
    private final int[] clues;
    private final double[] least;
    private final double[] weights;

    InstitutionTrees(List<Tree> trees) {
        List<Question> questions =
                trees.stream().flatMap(tree -> tree.questions().stream()).toList();
        depths = trees.stream().mapToInt(tree -> tree.questions().size()).toArray();
        clues = questions.stream().mapToInt(Question::clue).toArray();
        least = questions.stream().mapToDouble(Question::least).toArray();
        weights = trees.stream()
                .flatMap(tree -> tree.weights().stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    /// Whether a clue is at least so strong.
    record Question(int clue, double least) {}

    /// Some questions, and the weights by their answers: the answer to the first question is the lowest bit of a
    /// weight's index.
    record Tree(List<Question> questions, List<Double> weights) {
        Tree {
            questions = List.copyOf(questions);
            weights = List.copyOf(weights);
            if (weights.size() != 1 << questions.size()) {
                throw new IllegalArgumentException(
                        weights.size() + " weights for the answers to " + questions.size() + " questions");
            }
        }
    }

    /// The trees that come with the program, fitted to the clues in the order of their constants.
    static InstitutionTrees builtIn() {
        List<Tree> trees = new ArrayList<>();
        OrganizationWords.readRows("institution-trees.tsv", (line, row) -> trees.add(tree(row)));
        return new InstitutionTrees(trees);
    }

    /// As many pairs of clue and least strength as there are, then the weights.
    private static Tree tree(String[] row) {
        List<InstitutionClue> clues = List.of(InstitutionClue.values());
        List<Question> questions = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        int at = 0;
        while (Character.isLetter(row[at].charAt(0))) {
            int clue = clues.indexOf(InstitutionClue.valueOf(row[at]));
            questions.add(new Question(clue, Double.parseDouble(row[at + 1])));
            at += 2;
        }
        for (; at < row.length; at++) {
            weights.add(Double.valueOf(row[at]));
        }
        return new Tree(questions, weights);
    }

    /// The logarithm of the odds of a candidate with clues so strong against none being meant.
    double utility(double[] strengths) {
        double utility = 0;
        int question = 0;
        int start = 0;
        for (int depth : depths) {
            int answers = 0;
            for (int i = 0; i < depth; i++) {
                answers |= strengths[clues[question]] >= least[question] ? 1 << i : 0;
                question++;
            }
            utility += weights[start + answers];
            start += 1 << depth;
        }
        return utility;
    }
}
