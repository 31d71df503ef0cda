package org.papergraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import org.papergraph.store.GraphFormat;
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
            "  papergraph export --file graph.nq.gz"
        })
final class ExportCommand implements Callable<Integer> {
    private static final SequencedMap<String, GraphFormat> BY_ENDING = byEnding();

    private static SequencedMap<String, GraphFormat> byEnding() {
        SequencedMap<String, GraphFormat> formats = new LinkedHashMap<>();
        formats.put("ttl", GraphFormat.TURTLE);
        formats.put("trig", GraphFormat.TRIG);
        formats.put("nt", GraphFormat.NTRIPLES);
        formats.put("nq", GraphFormat.NQUADS);
        formats.put("jsonld", GraphFormat.JSONLD);
        formats.put("rdf", GraphFormat.RDFXML);
        return formats;
    }

    @Option(
            names = "--output",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; TRIG and NQUADS hold the named graphs too (default: by the file's"
                    + " ending, else TURTLE).")
    private Optional<GraphFormat> output = Optional.empty();

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
        GraphFormat format =
                output.or(() -> FileEnding.format(file, BY_ENDING, "--output")).orElse(GraphFormat.TURTLE);
        try (KnowledgeGraph graph = Graphs.open(location.path(), console)) {
            if (file.equals("-")) {
                graph.export(format, console.out());
            } else {
                OutputFile.write(Path.of(file), out -> graph.export(format, out));
            }
        }
        return Papergraph.DONE;
    }
}
