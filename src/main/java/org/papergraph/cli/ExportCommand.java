package org.papergraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
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
            "  papergraph export --output nquads --file graph.nq.gz"
        })
final class ExportCommand implements Callable<Integer> {
    @Option(
            names = "--output",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: turtle). TRIG and NQUADS hold the named graphs too.")
    private GraphFormat output = GraphFormat.TURTLE;

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
        try (KnowledgeGraph graph = Graphs.open(location.path(), console)) {
            if (file.equals("-")) {
                graph.export(output, console.out());
            } else {
                toFile(graph, Path.of(file));
            }
        }
        return Papergraph.DONE;
    }

    /// Into a file beside the target first, so that a failure leaves no half-written export under its name.
    private void toFile(KnowledgeGraph graph, Path target) throws IOException {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(part));
                    OutputStream packed = file.endsWith(".gz") ? new GZIPOutputStream(bytes) : bytes) {
                graph.export(output, packed);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
