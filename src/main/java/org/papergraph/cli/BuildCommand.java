package org.papergraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.papergraph.build.BuildOptions;
import org.papergraph.build.BuildReport;
import org.papergraph.build.GraphBuild;
import org.papergraph.build.Problem;
import org.papergraph.build.ReportWriter;
import org.papergraph.build.SourceFinder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Builds a graph.
@Command(
        name = "build",
        description = "Read lists and bibliographies, and write the graph of what they cite.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  papergraph build examples/neural-networks.md",
            "  papergraph build lists/ https://example.org/list.md --loc my-graph --report report.json"
        })
final class BuildCommand implements Callable<Integer> {
    private static final int MOST_TOLD = 10;

    @Parameters(
            arity = "1..*",
            paramLabel = "SOURCE",
            description =
                    "Markdown, BibTeX or ACL Anthology XML file, folder of them, http(s) address, or - for standard"
                            + " input.")
    private List<String> sources = List.of();

    @Mixin
    private LocationOption location = new LocationOption();

    @Option(
            names = "--base",
            paramLabel = "IRI",
            defaultValue = "https://w3id.org/papergraph/id/",
            description = "What the addresses of entities start with (default: ${DEFAULT-VALUE}).")
    private String base = "";

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write what was read, merged, left open and not understood, with places, as JSON.")
    private Optional<Path> report = Optional.empty();

    @Option(
            names = "--identity",
            paramLabel = "FILE",
            description = "Your decisions who is the same, who is different, and by which name (YAML).")
    private Optional<Path> identity = Optional.empty();

    @Option(
            names = "--institutions",
            paramLabel = "FILE",
            description =
                    "Know institutions by this dump of ROR (JSON or JSON Lines, .gz or .zip), beside the built-in.")
    private Optional<Path> institutions = Optional.empty();

    @Option(
            names = "--topics",
            paramLabel = "FILE",
            description = "Find the topics of this SKOS file (Turtle) in titles, instead of the built-in ones.")
    private Optional<Path> topics = Optional.empty();

    private final Console console;

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        BuildOptions options =
                new BuildOptions(location.path(), base, report.isPresent(), identity, institutions, topics);
        BuildReport outcome;
        try (BarProgress progress = new BarProgress(console)) {
            outcome = new GraphBuild(options, console.in(), progress).run(SourceFinder.find(sources));
        }
        report.ifPresent(file -> ReportWriter.write(outcome, file));
        tell(outcome.troubles());
        console.out().println("graph: " + location.path());
        console.out().println(line(outcome.counts()));
        return Papergraph.DONE;
    }

    private void tell(List<Problem> troubles) {
        troubles.stream().limit(MOST_TOLD).forEach(problem -> console.err().println("papergraph: " + problem.text()));
        if (troubles.size() > MOST_TOLD && report.isEmpty()) {
            console.err()
                    .println("papergraph: and " + (troubles.size() - MOST_TOLD)
                            + " more problems; --report FILE writes them all");
        }
    }

    private static String line(BuildReport.Counts counts) {
        return String.format(
                Locale.ROOT,
                "%d entries, %d works, %d people, %d institutions, %d topics, %d triples, %d problems, %.1f seconds",
                counts.entries(),
                counts.works(),
                counts.people(),
                counts.institutions(),
                counts.topics(),
                counts.triples(),
                counts.troubles(),
                counts.seconds());
    }
}
