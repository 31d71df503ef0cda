package org.papergraph.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.papergraph.build.Extraction;
import org.papergraph.build.Problem;
import org.papergraph.build.Source;
import org.papergraph.build.SourceFinder;
import org.papergraph.exchange.CitationFormat;
import org.papergraph.exchange.CitationWriter;
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
            "  papergraph extract --format bibtex examples/neural-networks.md > neural-networks.bib",
            "  papergraph extract --format csl-json lists/ > for-zotero.json",
            "  curl -s https://example.org/list.md | papergraph extract - > records.jsonl"
        })
final class ExtractCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "SOURCE",
            description = "Markdown, BibTeX or ACL Anthology XML file, folder of them, http(s) address, or -.")
    private List<String> sources = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "jsonl: all that is known, a record a line (default); csl-json: for Zotero and Pandoc;"
                    + " bibtex: for JabRef and LaTeX with biber, in UTF-8.")
    private CitationFormat format = CitationFormat.JSONL;

    private final Console console;

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Source> found = SourceFinder.find(sources);
        List<String> changedKeys = new ArrayList<>();
        CitationWriter writer = format.writer(console.out(), changedKeys::add);
        List<Problem> problems = new Extraction(console.in()).run(found, writer::write);
        writer.close();
        Stream.concat(problems.stream().map(Problem::text), changedKeys.stream())
                .forEach(problem -> console.err().println("papergraph: " + problem));
        return Papergraph.DONE;
    }
}
