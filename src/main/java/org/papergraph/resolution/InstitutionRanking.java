package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How likely an affiliation is about each of the institutions that it may name, or about none of them: a multinomial
/// logit over the candidates and "none", whose utility is 0 (McFadden, "Conditional logit analysis of qualitative
/// choice behavior", 1974). What a candidate's clues weigh together, [InstitutionTrees] says.
final class InstitutionRanking {
    private final InstitutionCandidates candidates;
    private final InstitutionNames names;
    private final InstitutionTrees trees;

    InstitutionRanking(InstitutionIndex index, InstitutionTrees trees) {
        this.candidates = new InstitutionCandidates(index);
        this.names = new InstitutionNames(index);
        this.trees = trees;
    }

    /// A candidate, what its clues say, in the order of their constants, and whether the register may lack the body
    /// meant.
    // A row of numbers: passed on, never compared.
    @SuppressWarnings("ArrayRecordComponent")
    record Judged(InstitutionCandidate candidate, double[] clues, boolean doubtful) {}

    /// An institution that may be meant.
    ///
    /// @param candidate by which it is named
    /// @param probability from 0 to 1
    /// @param doubtful whether the register may lack the body meant, see [InstitutionContext#isDoubtful()]
    record Likely(InstitutionCandidate candidate, double probability, boolean doubtful) {}

    /// All candidates of an affiliation; where no name stands in it, those of its words with slips mended.
    List<Judged> judged(OrganizationText affiliation) {
        List<InstitutionCandidate> all = candidates.find(affiliation);
        if (all.stream().noneMatch(InstitutionCandidate::isFullName)) {
            Optional<OrganizationText> mended = names.index().spelling().mend(affiliation);
            if (mended.isPresent()) {
                return judged(mended.get(), candidates.find(mended.get()));
            }
        }
        return judged(affiliation, all);
    }

    private List<Judged> judged(OrganizationText text, List<InstitutionCandidate> all) {
        List<Judged> judged = new ArrayList<>();
        InstitutionSurvey survey = new InstitutionSurvey(names, text, all);
        InstitutionClue[] clues = InstitutionClue.values();
        for (InstitutionCandidate candidate : all) {
            InstitutionContext context = new InstitutionContext(survey, candidate);
            double[] strengths = new double[clues.length];
            for (int i = 0; i < clues.length; i++) {
                strengths[i] = clues[i].strength(context);
            }
            judged.add(new Judged(candidate, strengths, context.isDoubtful()));
        }
        return judged;
    }

    /// The most likely institution; empty when there is no candidate.
    Optional<Likely> best(OrganizationText text) {
        List<Judged> judged = judged(text);
        double total = 1;
        Map<String, List<Likely>> byBody = new LinkedHashMap<>();
        for (Judged one : judged) {
            double odds = Math.exp(trees.utility(one.clues()));
            total += odds;
            byBody.computeIfAbsent(one.candidate().institution().reference(), key -> new ArrayList<>())
                    .add(new Likely(one.candidate(), odds, one.doubtful()));
        }
        double all = total;
        return byBody.values().stream()
                .map(mentions -> together(mentions, all))
                .max(Comparator.comparingDouble(Likely::probability)
                        .thenComparing(
                                likely -> likely.candidate().institution().reference()));
    }

    private static Likely together(List<Likely> mentions, double all) {
        double odds = mentions.stream().mapToDouble(Likely::probability).sum();
        Likely clearest = mentions.stream()
                .max(Comparator.comparingDouble(Likely::probability))
                .orElseThrow();
        return new Likely(clearest.candidate(), odds / all, clearest.doubtful());
    }
}
