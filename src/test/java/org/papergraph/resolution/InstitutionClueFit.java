package org.papergraph.resolution;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.papergraph.bib.Institution;
import org.papergraph.exchange.InstitutionReader;
import org.papergraph.resolution.InstitutionRanking.Judged;
import org.papergraph.resolution.InstitutionTrees.Tree;

/// Fits the trees that weigh the clues together to affiliations with known ids; `.ci/fit-institutions` runs it.
/// Arguments: a register, affiliations with their ids. Prints the trees, and on standard error how well trees fitted to
/// four fifths of the affiliations do on the last fifth, each fifth once, for several ways to cut the affiliations into
/// fifths: by probability alone, and as [InstitutionMatcher] decides.
final class InstitutionClueFit {
    private static final int FOLDS = 5;
    private static final int ASSIGNMENTS = 3;
    private static final int TREES = 600;
    private static final int DEPTH = 6;
    private static final double[] THRESHOLDS = {0.65, 0.7, 0.75, 0.8, 0.85};
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private InstitutionClueFit() {}

    /// One affiliation: what its candidates' clues say, and which candidates are the known answer.
    private record Example(String affiliation, OrganizationText text, String truth, List<Judged> judged) {
        boolean isTruth(int candidate) {
            return judged.get(candidate).candidate().institution().id().equals(truth);
        }

        /// A part of the affiliations that depends on the words alone: those that differ in numbers or marks fall
        /// together.
        int fold(int assignment) {
            String letters = assignment
                    + NO_LETTERS.matcher(affiliation.toLowerCase(Locale.ROOT)).replaceAll(" ");
            UUID hash = UUID.nameUUIDFromBytes(letters.getBytes(StandardCharsets.UTF_8));
            return (int) Long.remainderUnsigned(hash.getLeastSignificantBits(), FOLDS);
        }
    }

    /// An answer to an affiliation.
    private record Answer(double probability, boolean right) {}

    public static void main(String[] arguments) throws IOException {
        List<Institution> register = new ArrayList<>();
        new InstitutionReader(System.err::println).read(Path.of(arguments[0]), register::add);
        InstitutionIndex index = new InstitutionIndex(InstitutionTable.union(InstitutionTable.builtIn(), register));
        InstitutionRanking ranking = new InstitutionRanking(index, new InstitutionTrees(List.of()));
        List<Example> examples = OrganizationScore.rows(Path.of(arguments[1])).stream()
                .map(row -> {
                    String affiliation = row.path("input").stringValue();
                    OrganizationText text = OrganizationText.of(affiliation);
                    return new Example(
                            affiliation, text, row.path("output").path(0).stringValue(), ranking.judged(text));
                })
                .toList();
        fit(examples).forEach(tree -> System.out.println(row(tree)));
        for (int assignment = 0; assignment < ASSIGNMENTS; assignment++) {
            scoreHeldOut(examples, index, assignment);
        }
    }

    private static void scoreHeldOut(List<Example> examples, InstitutionIndex index, int assignment) {
        List<InstitutionTrees> fitted = IntStream.range(0, FOLDS)
                .parallel()
                .mapToObj(fold -> new InstitutionTrees(fit(examples.stream()
                        .filter(example -> example.fold(assignment) != fold)
                        .toList())))
                .toList();
        List<InstitutionMatcher> matchers = fitted.stream()
                .map(trees -> new InstitutionMatcher(index, trees))
                .toList();
        List<Answer> likely = new ArrayList<>();
        List<Answer> decided = new ArrayList<>();
        for (Example example : examples) {
            int fold = example.fold(assignment);
            mostLikely(example, fitted.get(fold)).ifPresent(likely::add);
            InstitutionMatch match = matchers.get(fold).match(example.text());
            match.main()
                    .map(main -> new Answer(match.score(), main.id().equals(example.truth())))
                    .ifPresent(decided::add);
        }
        for (double threshold : THRESHOLDS) {
            print(
                    String.format(Locale.ROOT, "from %.2f", threshold),
                    likely.stream().filter(a -> a.probability() >= threshold).toList(),
                    examples.size());
        }
        print("as decided", decided, examples.size());
    }

    private static Optional<Answer> mostLikely(Example example, InstitutionTrees trees) {
        Map<String, Double> byBody = new HashMap<>();
        double total = 1;
        for (Judged one : example.judged()) {
            double odds = Math.exp(trees.utility(one.clues()));
            total += odds;
            byBody.merge(one.candidate().institution().id(), odds, Double::sum);
        }
        double all = total;
        return byBody.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(best -> new Answer(best.getValue() / all, best.getKey().equals(example.truth())));
    }

    private static void print(String what, List<Answer> answers, int affiliations) {
        long right = answers.stream().filter(Answer::right).count();
        System.err.printf(
                Locale.ROOT,
                "held out, %s: precision %.4f recall %.4f%n",
                what,
                right / (double) answers.size(),
                right / (double) affiliations);
    }

    private static String row(Tree tree) {
        InstitutionClue[] clues = InstitutionClue.values();
        return Stream.concat(
                        tree.questions().stream()
                                .map(question -> clues[question.clue()] + "\t" + number(question.least())),
                        tree.weights().stream().map(InstitutionClueFit::number))
                .collect(Collectors.joining("\t"));
    }

    /// With three decimals at most; a strength is compared as it is written.
    private static String number(double value) {
        return BigDecimal.valueOf(Math.round(value * 1000), 3)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static List<Tree> fit(List<Example> examples) {
        List<double[]> clues = new ArrayList<>();
        List<Integer> texts = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        for (int text = 0; text < examples.size(); text++) {
            Example example = examples.get(text);
            for (int i = 0; i < example.judged().size(); i++) {
                clues.add(example.judged().get(i).clues());
                texts.add(text);
                right.add(example.isTruth(i));
            }
        }
        return new InstitutionTreeFit(clues, texts, right).fit(TREES, DEPTH);
    }
}
