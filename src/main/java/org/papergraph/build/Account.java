package org.papergraph.build;

import java.util.List;
import java.util.Locale;
import org.papergraph.citation.Citation;
import org.papergraph.resolution.MatchDecision;
import org.papergraph.resolution.Resolution;

/// Puts the report together when all is done.
final class Account {
    /// Below this an entry is told of as uncertain.
    static final double SURE = 0.5;

    private Account() {}

    static BuildReport of(Reading reading, Resolution resolution, long triples, double seconds) {
        List<Problem> problems = reading.problems().stream().sorted().toList();
        BuildReport.Counts counts = new BuildReport.Counts(
                reading.citations().size(),
                resolution.works().size(),
                resolution.people().size(),
                resolution.organizations().size(),
                resolution.topics().size(),
                triples,
                problems.size() + reading.left().size(),
                Math.round(seconds * 100) / 100.0);
        return new BuildReport(
                counts,
                reading.accounts(),
                joins(resolution, MatchDecision.Status.ACCEPTED),
                joins(resolution, MatchDecision.Status.UNDECIDED),
                uncertain(reading.citations()),
                reading.left(),
                problems);
    }

    private static List<BuildReport.Join> joins(Resolution resolution, MatchDecision.Status status) {
        return resolution.decisions().stream()
                .filter(decision -> decision.status() == status)
                .map(decision -> new BuildReport.Join(
                        decision.kind().name().toLowerCase(Locale.ROOT),
                        decision.left(),
                        decision.right(),
                        decision.rule(),
                        decision.score(),
                        decision.evidence()))
                .toList();
    }

    private static List<BuildReport.Uncertain> uncertain(List<Citation> citations) {
        return citations.stream()
                .filter(citation -> citation.confidence() < SURE)
                .map(citation -> new BuildReport.Uncertain(
                        citation.origin().place(), citation.work().title(), citation.confidence()))
                .toList();
    }
}
