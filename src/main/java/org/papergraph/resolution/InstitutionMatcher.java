package org.papergraph.resolution;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.papergraph.bib.Institution;
import org.papergraph.resolution.InstitutionMention.How;
import org.papergraph.resolution.InstitutionRanking.Likely;

/// Decides which known institution an affiliation is about, and which others it names; what stays open is left open.
final class InstitutionMatcher {
    /// The probability from which an institution is the one: that from which trees fitted to four fifths of the
    /// affiliations with known answers are right in .95 of their answers to the rest.
    private static final double DECISIVE = 0.73;

    /// As [#DECISIVE], where the register may lack the body meant.
    private static final double DECISIVE_IN_DOUBT = 0.9;

    /// Below this probability an institution is not even worth a look.
    private static final double POSSIBLE = 0.2;

    private final InstitutionIndex index;
    private final InstitutionFinder finder;
    private final InstitutionRanking ranking;

    InstitutionMatcher(Collection<Institution> institutions) {
        this(new InstitutionIndex(institutions), InstitutionTrees.builtIn());
    }

    InstitutionMatcher(InstitutionIndex index, InstitutionTrees trees) {
        this.index = index;
        finder = new InstitutionFinder(index);
        ranking = new InstitutionRanking(index, trees);
    }

    InstitutionIndex index() {
        return index;
    }

    /// The institutions of an affiliation.
    InstitutionMatch match(OrganizationText text) {
        Optional<Institution> alone = index.shortNamed(text.key());
        if (alone.isPresent()) {
            return InstitutionMatch.decided(alone.get(), List.of(alone.get()), How.SHORT_NAME.label(), 0.97);
        }
        InstitutionFinder.Found found = finder.find(text);
        List<Institution> bodies = withoutGuesses(found.mentions());
        Optional<Likely> best = ranking.best(text);
        Optional<Likely> main =
                best.filter(likely -> likely.probability() >= (likely.doubtful() ? DECISIVE_IN_DOUBT : DECISIVE));
        if (main.isPresent()) {
            InstitutionCandidate candidate = main.get().candidate();
            Set<Institution> named = new LinkedHashSet<>(bodies);
            named.add(candidate.institution());
            return InstitutionMatch.decided(
                    candidate.institution(),
                    List.copyOf(named),
                    candidate.how().label(),
                    main.get().probability());
        }
        if (bodies.size() > 1) {
            return InstitutionMatch.open(bodies, List.of(), "several-bodies");
        }
        Set<Institution> candidates = new LinkedHashSet<>(bodies);
        candidates.addAll(found.namesakes());
        best.filter(likely -> likely.probability() >= POSSIBLE)
                .ifPresent(likely -> candidates.add(likely.candidate().institution()));
        String rule = candidates.isEmpty() ? "unknown" : candidates.size() > 1 ? "namesakes" : "unsure";
        return InstitutionMatch.open(List.of(), List.copyOf(candidates), rule);
    }

    /// The institutions named. A shortened name that nothing supports counts only where nothing else is named.
    private static List<Institution> withoutGuesses(List<InstitutionMention> mentions) {
        List<InstitutionMention> sure = mentions.stream()
                .filter(mention -> mention.how() != How.SHORTENED || mention.supported())
                .toList();
        Map<String, Institution> byBody = new LinkedHashMap<>();
        (sure.isEmpty() ? mentions : sure)
                .forEach(mention -> byBody.putIfAbsent(mention.institution().reference(), mention.institution()));
        return List.copyOf(byBody.values());
    }
}
