package org.papergraph.build;

import java.util.List;
import java.util.Optional;
import org.papergraph.citation.Citation;
import org.papergraph.resolution.MatchDecision.Status;
import org.papergraph.resolution.Resolution;

/// Puts the report together when all is done.
final class Account {
    /// Below this an entry is told of as uncertain.
    private static final double SURE = 0.5;

    private final List<Citation> citations;
    private final Reading reading;
    private final Resolution resolution;
    private final boolean detailed;

    /// @param detailed whether to list the decisions, whose number grows with the sources
    Account(List<Citation> citations, Reading reading, Resolution resolution, boolean detailed) {
        this.citations = citations;
        this.reading = reading;
        this.resolution = resolution;
        this.detailed = detailed;
    }

    BuildReport report(long triples, double seconds) {
        List<Problem> problems = reading.problems().stream().sorted().toList();
        BuildReport.Counts counts = new BuildReport.Counts(
                citations.size(),
                resolution.works().size(),
                resolution.people().size(),
                resolution.organizations().size(),
                resolution.topics().size(),
                triples,
                reading.notUnderstood().size(),
                problems.size(),
                Math.round(seconds * 100) / 100.0);
        Optional<DecisionNotes> decisions = detailed ? Optional.of(new DecisionNotes(resolution)) : Optional.empty();
        return new BuildReport(
                counts,
                reading.accounts(),
                decisions.map(each -> each.joins(Status.ACCEPTED)).orElse(List.of()),
                decisions.map(each -> each.joins(Status.UNDECIDED)).orElse(List.of()),
                uncertain(citations),
                reading.notUnderstood(),
                reading.notCiting(),
                problems);
    }

    private static List<BuildReport.Uncertain> uncertain(List<Citation> citations) {
        return citations.stream()
                .filter(citation -> citation.confidence() < SURE)
                .map(citation -> new BuildReport.Uncertain(
                        citation.origin().place(), citation.work().title(), citation.confidence()))
                .toList();
    }
}
