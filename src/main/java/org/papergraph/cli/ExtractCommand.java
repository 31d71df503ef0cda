package org.papergraph.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.papergraph.build.Extraction;
import org.papergraph.build.Problem;
import org.papergraph.build.SourceFinder;
import org.papergraph.exchange.RecordWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Prints what the entries of a list cite.
@Command(
        name = "extract",
        description =
                "Print what the entries of lists and bibliographies cite, a record each, in the order of the files.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  papergraph extract examples/neural-networks.md",
            "  curl -s https://example.org/list.md | papergraph extract - > records.jsonl"
        })
final class ExtractCommand implements Callable<Integer> {
    enum Format {
        JSONL
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "SOURCE",
            description = "Markdown file, ACL Anthology XML file, folder of them, http(s) address, or -.")
    private List<String> sources = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Form of the records: ${COMPLETION-CANDIDATES} (default: JSONL).")
    private Format format = Format.JSONL;

    private final Console console;

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Problem> problems = switch (format) {
            case JSONL -> {
                RecordWriter writer = new RecordWriter(console.out());
                yield new Extraction(console.in()).run(SourceFinder.find(sources), writer::write);
            }
        };
        problems.forEach(problem -> console.err().println("papergraph: " + problem.place() + ": " + problem.message()));
        return Papergraph.DONE;
    }
}
