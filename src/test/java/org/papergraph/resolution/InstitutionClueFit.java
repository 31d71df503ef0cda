package org.papergraph.resolution;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.bib.Institution;
import org.papergraph.exchange.InstitutionReader;
import org.papergraph.resolution.InstitutionRanking.Judged;
import org.papergraph.resolution.InstitutionTrees.Tree;

/// Fits the trees that weigh the clues together to affiliations with known ids; `.ci/fit-institutions` runs it.
/// Arguments: a register, affiliations with their ids. Prints the trees, and on standard error how well trees fitted to
/// each half of the affiliations do on the other half: by probability alone, and as [InstitutionMatcher] decides.
final class InstitutionClueFit {
    /// What each clue says for itself comes first, so that clues that are rare among the affiliations count too.
    private static final int SINGLE_QUESTIONS = 200;

    private static final int TREES = 300;
    private static final int DEPTH = 4;
    private static final double[] THRESHOLDS = {0.6, 0.65, 0.7, 0.75, 0.8, 0.85};

    private InstitutionClueFit() {}

    /// One affiliation: what its candidates' clues say, and which candidates are the known answer.
    private record Example(OrganizationText text, boolean firstHalf, String truth, List<Judged> judged) {
        boolean isTruth(int candidate) {
            return judged.get(candidate).candidate().institution().id().equals(truth);
        }
    }

    public static void main(String[] arguments) throws IOException {
        List<Institution> register = new ArrayList<>();
        new InstitutionReader(System.err::println).read(Path.of(arguments[0]), register::add);
        InstitutionIndex index = new InstitutionIndex(InstitutionTable.union(InstitutionTable.builtIn(), register));
        InstitutionRanking ranking = new InstitutionRanking(index, new InstitutionTrees(List.of()));
        List<Example> examples = OrganizationScore.rows(Path.of(arguments[1])).stream()
                .map(row -> {
                    String affiliation = row.path("input").stringValue();
                    return new Example(
                            OrganizationText.of(affiliation),
                            isInFirstHalf(affiliation),
                            row.path("output").path(0).stringValue(),
                            ranking.judged(OrganizationText.of(affiliation)));
                })
                .toList();
        for (boolean first : new boolean[] {true, false}) {
            InstitutionTrees trees = new InstitutionTrees(
                    fit(examples.stream().filter(e -> e.firstHalf() == first).toList()));
            score(
                    first ? "fitted to the first half, on the second" : "fitted to the second half, on the first",
                    examples.stream().filter(e -> e.firstHalf() != first).toList(),
                    trees);
            scoreMatcher(
                    examples.stream().filter(e -> e.firstHalf() != first).toList(),
                    new InstitutionMatcher(index, trees));
        }
        List<Tree> trees = fit(examples);
        score("fitted to all, on all", examples, new InstitutionTrees(trees));
        trees.forEach(tree -> System.out.println(row(tree)));
    }

    private static void scoreMatcher(List<Example> examples, InstitutionMatcher matcher) {
        int answered = 0;
        int right = 0;
        for (Example example : examples) {
            Optional<String> answer = matcher.match(example.text()).main().map(Institution::id);
            answered += answer.isPresent() ? 1 : 0;
            right += answer.filter(example.truth()::equals).isPresent() ? 1 : 0;
        }
        System.err.printf(
                Locale.ROOT,
                "  as decided: precision %.4f recall %.4f%n",
                right / (double) answered,
                right / (double) examples.size());
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

    /// Halves that depend on the text alone.
    static boolean isInFirstHalf(String affiliation) {
        UUID hash = UUID.nameUUIDFromBytes(affiliation.getBytes(StandardCharsets.UTF_8));
        return (hash.getLeastSignificantBits() & 1) == 0;
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
        InstitutionTreeFit fit = new InstitutionTreeFit(clues, texts, right);
        List<Tree> trees = new ArrayList<>(fit.fit(SINGLE_QUESTIONS, 1));
        trees.addAll(fit.fit(TREES, DEPTH));
        return trees;
    }

    private static double[] odds(Example example, InstitutionTrees trees) {
        double[] odds = new double[example.judged().size()];
        for (int i = 0; i < odds.length; i++) {
            odds[i] = Math.exp(trees.utility(example.judged().get(i).clues()));
        }
        return odds;
    }

    private static void score(String what, List<Example> examples, InstitutionTrees trees) {
        System.err.println(what);
        for (double threshold : THRESHOLDS) {
            int answered = 0;
            int right = 0;
            for (Example example : examples) {
                Map<String, Double> byBody = new HashMap<>();
                double[] odds = odds(example, trees);
                for (int i = 0; i < odds.length; i++) {
                    byBody.merge(
                            example.judged().get(i).candidate().institution().id(), odds[i], Double::sum);
                }
                double least = threshold * (1 + Arrays.stream(odds).sum());
                var best = byBody.entrySet().stream().max(Map.Entry.comparingByValue());
                if (best.isPresent() && best.get().getValue() >= least) {
                    answered++;
                    right += best.get().getKey().equals(example.truth()) ? 1 : 0;
                }
            }
            System.err.printf(
                    Locale.ROOT,
                    "  from %.2f: precision %.4f recall %.4f%n",
                    threshold,
                    right / (double) answered,
                    right / (double) examples.size());
        }
    }
}
