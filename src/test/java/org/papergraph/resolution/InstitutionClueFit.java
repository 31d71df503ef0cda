package org.papergraph.resolution;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.papergraph.bib.Institution;
import org.papergraph.exchange.InstitutionReader;
import org.papergraph.resolution.InstitutionRanking.Judged;
import org.papergraph.resolution.InstitutionTrees.Tree;
import tools.jackson.databind.JsonNode;

/// Fits the trees that weigh the clues together to affiliations with known ids; `.ci/fit-institutions` runs it. Each
/// affiliation is learned from twice: as it is and, at a small weight, with its body taken out of the register, so that
/// none of its candidates is right. No register is complete, and few affiliations show what it looks like when the
/// register lacks the body meant.
///
/// Arguments: a register, affiliations with their ids. Prints the trees, and on standard error how well trees fitted to
/// four fifths of the affiliations do on the last fifth, each fifth once, for several ways to cut the affiliations into
/// fifths: by probability alone, and as [InstitutionMatcher] decides.
final class InstitutionClueFit {
    private static final int FOLDS = 5;
    private static final int ASSIGNMENTS = 3;
    private static final int TREES = 1200;
    private static final int DEPTH = 6;
    private static final int GAPS = 10;
    private static final double GAP_WEIGHT = 0.025;
    private static final double[] THRESHOLDS = {0.65, 0.7, 0.75, 0.8};
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private InstitutionClueFit() {}

    /// One affiliation: what its candidates' clues say, and which candidates are the known answer.
    ///
    /// @param affiliation as written
    /// @param truth the id of its body
    /// @param judged its candidates; none is the known answer where the register had a gap instead of the body
    /// @param weight how much it counts when trees are fitted
    private record Example(String affiliation, String truth, List<Judged> judged, double weight) {
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

        OrganizationText text() {
            return OrganizationText.of(affiliation);
        }
    }

    /// An answer to an affiliation.
    private record Answer(double probability, boolean right) {}

    public static void main(String[] arguments) throws IOException {
        List<Institution> register = new ArrayList<>();
        new InstitutionReader(System.err::println).read(Path.of(arguments[0]), register::add);
        Collection<Institution> known = InstitutionTable.union(InstitutionTable.builtIn(), register);
        InstitutionIndex index = new InstitutionIndex(known);
        List<JsonNode> rows = OrganizationScore.rows(Path.of(arguments[1]));
        List<Example> examples = examples(index, rows, 1);
        List<Example> all = new ArrayList<>(examples);
        all.addAll(withGaps(known, rows));
        fit(all).forEach(tree -> System.out.println(row(tree)));
        for (int assignment = 0; assignment < ASSIGNMENTS; assignment++) {
            scoreHeldOut(examples, all, index, assignment);
        }
    }

    private static List<Example> examples(InstitutionIndex index, List<JsonNode> rows, double weight) {
        InstitutionRanking ranking = new InstitutionRanking(index, new InstitutionTrees(List.of()));
        return rows.stream()
                .map(row -> {
                    String affiliation = row.path("input").stringValue();
                    return new Example(
                            affiliation, truth(row), ranking.judged(OrganizationText.of(affiliation)), weight);
                })
                .toList();
    }

    private static String truth(JsonNode row) {
        return row.path("output").path(0).stringValue();
    }

    /// The affiliations whose body the register holds, each as it looks without that body. The bodies are taken out in
    /// a few lots, by their ids.
    private static List<Example> withGaps(Collection<Institution> known, List<JsonNode> rows) {
        Set<String> ids = known.stream().map(Institution::reference).collect(Collectors.toSet());
        List<Example> examples = new ArrayList<>();
        for (int lot = 0; lot < GAPS; lot++) {
            int gap = lot;
            InstitutionIndex index = new InstitutionIndex(known.stream()
                    .filter(body -> Math.floorMod(body.reference().hashCode(), GAPS) != gap)
                    .toList());
            List<JsonNode> missing = rows.stream()
                    .filter(row ->
                            ids.contains(truth(row)) && Math.floorMod(truth(row).hashCode(), GAPS) == gap)
                    .toList();
            examples.addAll(examples(index, missing, GAP_WEIGHT));
        }
        return examples;
    }

    private static void scoreHeldOut(
            List<Example> examples, List<Example> all, InstitutionIndex index, int assignment) {
        List<InstitutionTrees> fitted = IntStream.range(0, FOLDS)
                .parallel()
                .mapToObj(fold -> new InstitutionTrees(fit(all.stream()
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
        List<Double> weights = examples.stream().map(Example::weight).toList();
        for (int text = 0; text < examples.size(); text++) {
            Example example = examples.get(text);
            for (int i = 0; i < example.judged().size(); i++) {
                clues.add(example.judged().get(i).clues());
                texts.add(text);
                right.add(example.isTruth(i));
            }
        }
        return new InstitutionTreeFit(clues, texts, right, weights).fit(TREES, DEPTH);
    }
}
