package org.papergraph.cli;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringJoiner;
import org.papergraph.build.ScannedNetwork;
import org.papergraph.coauthorship.CoauthorNetwork;
import org.papergraph.coauthorship.Kind;
import org.papergraph.coauthorship.NetworkFilter;
import org.papergraph.coauthorship.graph.Weighting;
import picocli.CommandLine.Option;

/// Which part of the graph a network is made of, and how.
final class FilterOptions {
    @Option(names = "--topic", paramLabel = "NAME", description = "Only works on this topic.")
    private Optional<String> topic = Optional.empty();

    @Option(names = "--institution", paramLabel = "NAME", description = "Only works from this institution.")
    private Optional<String> institution = Optional.empty();

    @Option(names = "--list", paramLabel = "NAME", description = "Only works on this reading list.")
    private Optional<String> list = Optional.empty();

    @Option(names = "--from", paramLabel = "YEAR", description = "Only works of this year or later.")
    private Optional<Integer> from = Optional.empty();

    @Option(names = "--to", paramLabel = "YEAR", description = "Only works of this year or earlier.")
    private Optional<Integer> to = Optional.empty();

    @Option(names = "--complete-only", description = "Leave out works whose list of authors ends in \"et al.\".")
    private boolean completeOnly;

    @Option(names = "--min-papers", paramLabel = "N", description = "Only nodes with at least N works.")
    private int minPapers = 1;

    @Option(names = "--min-weight", paramLabel = "W", description = "Only links that weigh at least W.")
    private double minWeight;

    @Option(
            names = "--weight",
            paramLabel = "HOW",
            description = "Weight of a link: ${COMPLETION-CANDIDATES}; fractional is 1/(n-1) for a work of n authors"
                    + " (default: papers).")
    private Weighting weighting = Weighting.PAPERS;

    @Option(
            names = "--max-authors",
            paramLabel = "N",
            description = "Works with more authors link nobody; they are counted (default: ${DEFAULT-VALUE}).")
    private int maxAuthors = 100;

    /// Refuses what no network can be asked for.
    void check() {
        if (from.isPresent() && to.isPresent() && from.get() > to.get()) {
            throw new UsageException(
                    "--from " + from.get() + " --to " + to.get() + ": give the earlier year to --from");
        }
        UsageException.requirePositive("--min-papers", minPapers);
        UsageException.requirePositive("--max-authors", maxAuthors);
        if (!(minWeight >= 0)) {
            throw new UsageException("--min-weight " + minWeight + ": give a number that is not negative");
        }
    }

    NetworkFilter filter(ScannedNetwork names, Optional<NetworkFilter.Ego> ego) {
        return new NetworkFilter(
                ego,
                index(names, Kind.TOPICS, topic),
                index(names, Kind.INSTITUTIONS, institution),
                index(names, Kind.LISTS, list),
                number(from),
                number(to),
                completeOnly,
                minPapers,
                minWeight);
    }

    CoauthorNetwork.Options of(Kind kind) {
        return new CoauthorNetwork.Options(kind, weighting, maxAuthors);
    }

    /// What was asked for, in words.
    String description() {
        StringJoiner words = new StringJoiner("; ");
        words.add("weight: " + weighting.label()).add("at most " + maxAuthors + " authors");
        topic.ifPresent(name -> words.add("topic: " + name));
        institution.ifPresent(name -> words.add("institution: " + name));
        list.ifPresent(name -> words.add("list: " + name));
        from.ifPresent(year -> words.add("from " + year));
        to.ifPresent(year -> words.add("to " + year));
        if (completeOnly) {
            words.add("complete lists of authors only");
        }
        if (minPapers > 1) {
            words.add("at least " + minPapers + " works");
        }
        if (minWeight > 0) {
            words.add("links of at least " + minWeight);
        }
        return words.toString();
    }

    private static OptionalInt index(ScannedNetwork names, Kind kind, Optional<String> name) {
        return name.map(text -> OptionalInt.of(names.find(kind, text))).orElse(OptionalInt.empty());
    }

    private static OptionalInt number(Optional<Integer> value) {
        return value.map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
