package org.papergraph.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.papergraph.build.ScannedNetwork;
import org.papergraph.coauthorship.CoauthorNetwork;
import org.papergraph.coauthorship.Kind;
import org.papergraph.coauthorship.measure.ShortestPaths;
import org.papergraph.store.AuthorshipScan;
import org.papergraph.store.KnowledgeGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Finds how two people are connected by works written together.
@Command(
        name = "path",
        description = "How two people are connected: the shortest chain of co-authors, with the works of each step."
                + " With one name: how many people are how far from that person.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  papergraph path \"Yoshua Bengio\" \"Geoffrey Hinton\"",
            "  papergraph path \"Yoshua Bengio\" \"Geoffrey Hinton\" --all",
            "  papergraph path \"Yoshua Bengio\""
        })
final class PathCommand implements Callable<Integer> {
    private static final int WORKS_SHOWN = 3;

    @Parameters(index = "0", paramLabel = "A", description = "A person, by name or address.")
    private String from = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "B", description = "Another person.")
    private Optional<String> to = Optional.empty();

    @Option(names = "--all", description = "Show all shortest chains.")
    private boolean all;

    @Option(names = "--limit", paramLabel = "N", description = "With --all: at most N (default: ${DEFAULT-VALUE}).")
    private int limit = 100;

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Mixin
    private LocationOption location = new LocationOption();

    private final Console console;

    PathCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        filters.check();
        UsageException.requirePositive("--limit", limit);
        try (KnowledgeGraph graph = Graphs.open(location.path(), console)) {
            return AuthorshipScan.read(graph, this::show);
        }
    }

    private int show(AuthorshipScan scan) {
        ScannedNetwork names = new ScannedNetwork(scan);
        int start = names.find(Kind.PEOPLE, from);
        Optional<Integer> end = to.map(name -> names.find(Kind.PEOPLE, name));
        CoauthorNetwork network =
                new CoauthorNetwork(names.source(), filters.filter(names, Optional.empty()), filters.of(Kind.PEOPLE));
        int a = network.node(start);
        int b = network.node(end.orElse(start));
        if (a < 0 || b < 0) {
            console.err().println("papergraph: " + (a < 0 ? from : to.orElse(from)) + " has no work that passes");
            return Papergraph.FAILURE;
        }
        if (end.isEmpty()) {
            distances(network, a);
            return Papergraph.DONE;
        }
        return chains(network, new ShortestPaths(network.graph(), a, b));
    }

    private void distances(CoauthorNetwork network, int node) {
        int[] counts = ShortestPaths.distribution(network.graph(), node);
        PrintStream out = console.out();
        out.println("distance  people");
        for (int distance = 1; distance < counts.length; distance++) {
            out.println(String.format("%8d  %d", distance, counts[distance]));
        }
        int reached = java.util.Arrays.stream(counts).sum();
        out.println(String.format("%8s  %d", "none", network.graph().nodeCount() - reached));
    }

    private int chains(CoauthorNetwork network, ShortestPaths paths) {
        PrintStream out = console.out();
        if (paths.length() < 0) {
            out.println("no chain of co-authors joins them");
            return Papergraph.DONE;
        }
        List<int[]> chains = all ? paths.some(limit) : List.of(paths.first());
        out.println("distance " + paths.length() + (all ? ", shortest chains: " + (long) paths.count() : ""));
        for (int[] chain : chains) {
            out.println();
            out.println(network.label(chain[0]));
            for (int step = 1; step < chain.length; step++) {
                works(network, network.graph().adjacency().edgeBetween(chain[step - 1], chain[step]));
                out.println(network.label(chain[step]));
            }
        }
        return Papergraph.DONE;
    }

    private void works(CoauthorNetwork network, int edge) {
        int[] works = network.graph().papers(edge);
        for (int i = 0; i < Math.min(WORKS_SHOWN, works.length); i++) {
            int year = network.source().people().year(works[i]);
            console.out()
                    .println("    | " + network.source().directory().label(Kind.PAPERS, works[i])
                            + (year == 0 ? "" : " (" + year + ")"));
        }
        if (works.length > WORKS_SHOWN) {
            console.out().println("    | and " + (works.length - WORKS_SHOWN) + " more");
        }
    }
}
