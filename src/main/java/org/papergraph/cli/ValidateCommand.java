package org.papergraph.cli;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.store.DisplayText;
import org.papergraph.store.KnowledgeGraph;
import org.papergraph.store.Validation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Holds the graph against the shapes.
@Command(
        name = "validate",
        description =
                "Check the graph against the SHACL shapes of its ontology. Of what it prints, warnings alone leave the"
                        + " graph valid and the exit code 0.",
        footerHeading = "%nExamples:%n",
        footer = {"  papergraph validate", "  papergraph validate --output turtle > report.ttl"})
final class ValidateCommand implements Callable<Integer> {
    private enum Output {
        TEXT,
        TURTLE
    }

    @Option(
            names = "--output",
            paramLabel = "FORMAT",
            description = "TEXT, with the lines of the lists (default), or TURTLE, the SHACL report.")
    private Output output = Output.TEXT;

    @Mixin
    private LocationOption location = new LocationOption();

    private final Console console;

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (KnowledgeGraph graph = Graphs.open(location.path(), console)) {
            Validation validation = Validation.of(graph);
            switch (output) {
                case TEXT -> print(graph, validation);
                case TURTLE -> validation.writeReport(console.out());
            }
            return validation.conforms() ? Papergraph.DONE : Papergraph.VIOLATIONS;
        }
    }

    private void print(KnowledgeGraph graph, Validation validation) {
        validation.violations().forEach(violation -> console.out().println(line(violation)));
        long severe = validation.violations().stream()
                .filter(Validation.Violation::severe)
                .count();
        console.out()
                .println(graph.folder() + ": " + (severe == 0 ? "valid" : severe + " violations") + ", "
                        + (validation.violations().size() - severe) + " warnings");
    }

    private static String line(Validation.Violation violation) {
        String where = violation.places().isEmpty() ? "" : String.join(", ", violation.places()) + ": ";
        String what = Stream.of(violation.thing(), violation.property(), violation.value())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        String line = where + (violation.severe() ? "" : "warning: ") + violation.message() + " (" + what + ")";
        return DisplayText.inert(line);
    }
}
