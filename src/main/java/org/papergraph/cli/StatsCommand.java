package org.papergraph.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.papergraph.store.DisplayText;
import org.papergraph.store.KnowledgeGraph;
import org.papergraph.store.Statistics;
import org.papergraph.store.Statistics.Count;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Counts what is in the graph.
@Command(
        name = "stats",
        description =
                "Count what is in the graph: classes, the most frequent authors, institutions, topics, the years.",
        footerHeading = "%nExample:%n",
        footer = "  papergraph stats --top 5")
final class StatsCommand implements Callable<Integer> {
    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many authors, institutions and topics (default: ${DEFAULT-VALUE}).")
    private int top;

    @Mixin
    private LocationOption location = new LocationOption();

    private final Console console;

    StatsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        UsageException.requirePositive("--top", top);
        try (KnowledgeGraph graph = Graphs.open(location.path(), console)) {
            Statistics statistics = Statistics.of(graph, top);
            print("Triples", List.of(new Count("in the default graph", statistics.triples())));
            print("Things by class", statistics.classes());
            print("Authors by works", statistics.authors());
            print("Institutions by works, with those of their departments", statistics.institutions());
            print("Topics by works", statistics.topics());
            print("Works by year", statistics.years());
        }
        return Papergraph.DONE;
    }

    private void print(String title, List<Count> counts) {
        console.out().println(title);
        for (Count count : counts) {
            console.out()
                    .println(String.format(Locale.ROOT, "%8d  %s", count.count(), DisplayText.inert(count.label())));
        }
    }
}
