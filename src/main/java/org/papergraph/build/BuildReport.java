package org.papergraph.build;

import java.util.List;
import java.util.stream.Stream;

/// The account of a build: what was read, joined, left open and not understood, each with its place.
///
/// @param counts of the outcome
/// @param sources in the order read
/// @param merged joins that were made, with rule and score
/// @param open pairs that nobody could decide
/// @param uncertain entries that were read with little confidence
/// @param notUnderstood entries that could not be read
/// @param notCiting text that cites nothing: prose, tables of contents, names of topics
/// @param problems everything else that was not as it should be
public record BuildReport(
        Counts counts,
        List<SourceAccount> sources,
        List<Join> merged,
        List<Join> open,
        List<Uncertain> uncertain,
        List<Left> notUnderstood,
        List<Left> notCiting,
        List<Problem> problems) {
    /// What came out.
    ///
    /// @param notUnderstood as many as are listed
    /// @param problems as many as are listed
    /// @param seconds of wall time
    public record Counts(
            long entries,
            long works,
            long people,
            long institutions,
            long topics,
            long triples,
            long notUnderstood,
            long problems,
            double seconds) {
        /// Everything that was not as it should be.
        public long troubles() {
            return notUnderstood + problems;
        }
    }

    /// One source.
    ///
    /// @param lines 0 where the format has none
    public record SourceAccount(String source, String title, String sha256, long entries, int lines) {}

    /// Two things that were compared.
    ///
    /// @param places of the entries that speak of the left one
    public record Join(
            String kind,
            String left,
            String right,
            String rule,
            double score,
            List<String> evidence,
            List<String> places) {
        /// Takes copies of the lists.
        public Join {
            evidence = List.copyOf(evidence);
            places = List.copyOf(places);
        }
    }

    /// An entry that may have been read wrongly.
    public record Uncertain(String place, String title, double confidence) {}

    /// Text that became no entry of the graph.
    public record Left(String place, String reason, String text) {}

    public BuildReport {
        sources = List.copyOf(sources);
        merged = List.copyOf(merged);
        open = List.copyOf(open);
        uncertain = List.copyOf(uncertain);
        notUnderstood = List.copyOf(notUnderstood);
        notCiting = List.copyOf(notCiting);
        problems = List.copyOf(problems);
    }

    /// What was not understood and the other problems, by file and line.
    public List<Problem> troubles() {
        return Stream.concat(
                        problems.stream(),
                        notUnderstood.stream()
                                .map(entry -> new Problem("entry.unreadable", entry.place(), entry.reason())))
                .sorted()
                .toList();
    }
}
