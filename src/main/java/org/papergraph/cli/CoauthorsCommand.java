package org.papergraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import org.papergraph.build.NetworkBuild;
import org.papergraph.build.ScannedNetwork;
import org.papergraph.coauthorship.CoauthorNetwork;
import org.papergraph.coauthorship.Kind;
import org.papergraph.coauthorship.Measure;
import org.papergraph.coauthorship.NetworkFilter;
import org.papergraph.coauthorship.Ranking;
import org.papergraph.coauthorship.format.NetworkFormat;
import org.papergraph.coauthorship.measure.Leiden;
import org.papergraph.coauthorship.measure.NodeGroups;
import org.papergraph.coauthorship.measure.Sampling;
import org.papergraph.coauthorship.picture.Layout;
import org.papergraph.coauthorship.view.NetworkView;
import org.papergraph.store.AuthorshipScan;
import org.papergraph.store.KnowledgeGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Ranks, groups, summarises, draws and exports the co-author network.
@Command(
        name = "coauthors",
        description = "Who writes with whom: rank, group, summarise, draw or export the co-author network.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  papergraph coauthors --measure betweenness --from 2015",
            "  papergraph coauthors --person \"Geoffrey Hinton\" --depth 2 --file hinton.svg",
            "  papergraph coauthors --communities --summary",
            "  papergraph coauthors --of institutions --file institutions.gexf",
            "  papergraph coauthors --measure PageRank,betweenness --store"
        })
final class CoauthorsCommand implements Callable<Integer> {
    private static final int ROWS = 25;
    private static final int DRAWN = 150;
    private static final SequencedMap<String, NetworkFormat> BY_ENDING = byEnding();

    private static SequencedMap<String, NetworkFormat> byEnding() {
        SequencedMap<String, NetworkFormat> formats = new LinkedHashMap<>();
        formats.put("txt", NetworkFormat.TABLE);
        formats.put("csv", NetworkFormat.CSV);
        formats.put("json", NetworkFormat.JSON);
        formats.put("graphml", NetworkFormat.GRAPHML);
        formats.put("gexf", NetworkFormat.GEXF);
        formats.put("dot", NetworkFormat.DOT);
        formats.put("gml", NetworkFormat.GML);
        formats.put("net", NetworkFormat.PAJEK);
        formats.put("svg", NetworkFormat.SVG);
        formats.put("png", NetworkFormat.PNG);
        formats.put("html", NetworkFormat.HTML);
        return formats;
    }

    @Option(
            names = "--of",
            paramLabel = "KIND",
            description = "Nodes: people, institutions, topics or papers (default: people).")
    private Kind of = Kind.PEOPLE;

    @Option(names = "--person", paramLabel = "NAME", description = "Only this person and those around.")
    private Optional<String> person = Optional.empty();

    @Option(names = "--depth", paramLabel = "N", description = "With --person: how many links away (default: 1).")
    private Optional<Integer> depth = Optional.empty();

    @Option(
            names = "--measure",
            paramLabel = "NAME",
            split = ",",
            converter = MeasureConverter.class,
            description =
                    "Measures, the first to rank by: degree, strength, closeness, harmonic, betweenness, PageRank,"
                            + " eigenvector, k-core, clustering (default: PageRank,strength,degree).")
    private List<Measure> measures = List.of(Measure.PAGERANK, Measure.STRENGTH, Measure.DEGREE);

    @Option(names = "--communities", description = "Find communities (Leiden) and list them.")
    private boolean communities;

    @Option(names = "--summary", description = "Describe the network as a whole.")
    private boolean summary;

    @Option(
            names = "--robustness",
            description =
                    "Compare ranks with those without works of incomplete author lists, and with those if people of"
                            + " whom it is undecided whether they are one were one.")
    private boolean robustness;

    @Option(
            names = "--store",
            description = "Also put the measures, communities and links into the graph for SPARQL to ask, as the named"
                    + " graph .../graph/network of a new generation. The next build leaves it out.")
    private boolean store;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: by the file's ending, else TABLE).")
    private Optional<NetworkFormat> asked = Optional.empty();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Show the first N nodes (default: 25 in tables, 150 in pictures, else all).")
    private Optional<Integer> limit = Optional.empty();

    @Option(
            names = "--file",
            paramLabel = "F",
            defaultValue = "-",
            description = "Where to write, packed if it ends with .gz; - is standard output (default).")
    private String file = "-";

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Mixin
    private LocationOption location = new LocationOption();

    private final Console console;

    CoauthorsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        check();
        try (KnowledgeGraph graph = Graphs.open(location.path(), console)) {
            if (file.equals("-")) {
                AuthorshipScan.read(graph, scan -> show(graph, scan, console.out()));
            } else {
                OutputFile.write(Path.of(file), out -> AuthorshipScan.read(graph, scan -> show(graph, scan, out)));
            }
        }
        return Papergraph.DONE;
    }

    private void check() {
        // A file's ending may name no format.
        format();
        filters.check();
        limit.ifPresent(number -> UsageException.requirePositive("--limit", number));
        depth.ifPresent(number -> UsageException.requirePositive("--depth", number));
        if (depth.isPresent() && person.isEmpty()) {
            throw new UsageException("--depth " + depth.get() + ": say around whom with --person");
        }
    }

    private int show(KnowledgeGraph graph, AuthorshipScan scan, OutputStream out) {
        ScannedNetwork names = new ScannedNetwork(scan);
        Optional<NetworkFilter.Ego> ego =
                person.map(name -> new NetworkFilter.Ego(names.find(of, name), depth.orElse(1)));
        NetworkFilter filter = filters.filter(names, ego);
        CoauthorNetwork network = new CoauthorNetwork(names.source(), filter, filters.of(of));
        SequencedMap<Measure, double[]> scores = new LinkedHashMap<>();
        measures.forEach(measure -> scores.put(
                measure, measure.of(network.graph(), Sampling.DEFAULT).scores()));
        boolean plain = format() == NetworkFormat.TABLE;
        Optional<NodeGroups> groups =
                communities || store || !plain ? Optional.of(Leiden.of(network.graph())) : Optional.empty();
        Ranking ranking = new Ranking(network, scores, groups);
        // Stored before anything is shown: who reads what is shown may stop early, as head does.
        if (store) {
            String name = new NetworkBuild(location.path(), graph)
                    .publish(ranking, title(), size(network) + "; " + filters.description());
            console.err().println("papergraph: stored as <" + name + ">; the next build leaves it out");
        }
        try {
            write(network, ranking, out);
            if (plain) {
                append(new NetworkReport(out, network), ranking, filter, names);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return network.graph().nodeCount();
    }

    private void append(NetworkReport report, Ranking ranking, NetworkFilter filter, ScannedNetwork names) {
        if (summary) {
            report.summary();
        }
        if (communities) {
            report.communities(ranking);
        }
        if (robustness) {
            report.robustness(filter, filters.of(of), ranking, names.joined());
        }
    }

    private void write(CoauthorNetwork network, Ranking ranking, OutputStream out) throws IOException {
        int nodes = network.graph().nodeCount();
        int shown = Math.min(nodes, limit.orElse(defaultLimit(nodes)));
        String subtitle = size(network) + (shown < nodes ? "; the first " + shown + " shown" : "");
        NetworkView view = ranking.view(title(), subtitle, shown);
        format().writer().write(format().isPlaced() ? Layout.place(view) : view, out);
    }

    private String title() {
        String title = of == Kind.PEOPLE ? "Co-authors" : "Network of " + of.label();
        return person.map(name -> title + " of " + name).orElse(title);
    }

    private String size(CoauthorNetwork network) {
        return network.graph().nodeCount() + " " + of.label() + ", "
                + network.graph().edgeCount() + " links, from " + network.paperCount() + " works"
                + (network.papersCut() > 0 ? ", of which " + network.papersCut() + " with too many authors" : "")
                + (of == Kind.INSTITUTIONS ? "; a department stands for itself" : "");
    }

    private NetworkFormat format() {
        return asked.or(() -> FileEnding.format(file, BY_ENDING, "--format")).orElse(NetworkFormat.TABLE);
    }

    private int defaultLimit(int nodes) {
        return switch (format()) {
            case TABLE -> ROWS;
            case SVG, PNG, HTML -> DRAWN;
            case CSV, JSON, GRAPHML, GEXF, DOT, GML, PAJEK, VOSVIEWER -> nodes;
        };
    }
}
