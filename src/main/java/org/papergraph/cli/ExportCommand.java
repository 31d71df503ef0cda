package org.papergraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import org.papergraph.store.KnowledgeGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes the whole graph.
@Command(
        name = "export",
        description = "Write the whole graph. Two builds of the same lists give the same bytes.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  papergraph export --output turtle | riot --validate --syntax=turtle",
            "  papergraph export --file graph.nq.gz",
            "  papergraph export --output bibtex > works.bib"
        })
final class ExportCommand implements Callable<Integer> {
    private static final SequencedMap<String, ExportFormat> BY_ENDING = byEnding();

    private static SequencedMap<String, ExportFormat> byEnding() {
        SequencedMap<String, ExportFormat> formats = new LinkedHashMap<>();
        formats.put("ttl", ExportFormat.TURTLE);
        formats.put("trig", ExportFormat.TRIG);
        formats.put("nt", ExportFormat.NTRIPLES);
        formats.put("nq", ExportFormat.NQUADS);
        formats.put("jsonld", ExportFormat.JSONLD);
        formats.put("rdf", ExportFormat.RDFXML);
        formats.put("bib", ExportFormat.BIBTEX);
        formats.put("json", ExportFormat.CSL_JSON);
        return formats;
    }

    @Option(
            names = "--output",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; TRIG and NQUADS hold the named graphs too; BIBTEX and csl-json the"
                    + " works alone (default: by the file's ending, else TURTLE).")
    private Optional<ExportFormat> output = Optional.empty();

    @Option(
            names = "--file",
            paramLabel = "F",
            defaultValue = "-",
            description = "Where to write, packed if it ends with .gz; - is standard output (default).")
    private String file = "-";

    @Mixin
    private LocationOption location = new LocationOption();

    private final Console console;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ExportFormat format =
                output.or(() -> FileEnding.format(file, BY_ENDING, "--output")).orElse(ExportFormat.TURTLE);
        try (KnowledgeGraph graph = Graphs.open(location.path(), console)) {
            if (file.equals("-")) {
                format.write(graph, console.out(), console.err());
            } else {
                OutputFile.write(Path.of(file), out -> format.write(graph, out, console.err()));
            }
        }
        return Papergraph.DONE;
    }
}
