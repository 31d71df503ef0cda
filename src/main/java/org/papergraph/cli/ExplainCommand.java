package org.papergraph.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.papergraph.store.DisplayText;
import org.papergraph.store.Explanation;
import org.papergraph.store.KnowledgeGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Tells where a thing comes from.
@Command(
        name = "explain",
        description = "Tell where a person, work, institution or topic comes from: entries with file and line, every"
                + " spelling, each decision that joined it or kept it apart.",
        footerHeading = "%nExamples:%n",
        footer = {"  papergraph explain \"Geoffrey Hinton\"", "  papergraph explain person:geoffrey-hinton-k3v9xq2a"})
final class ExplainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME|IRI", description = "Name, title or IRI, whole or as a table prints it.")
    private String thing = "";

    @Mixin
    private LocationOption location = new LocationOption();

    private final Console console;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (KnowledgeGraph graph = Graphs.open(location.path(), console)) {
            Explanation.of(graph, thing).forEach(this::print);
        }
        return Papergraph.DONE;
    }

    private void print(Explanation thing) {
        line(thing.label() + " (" + thing.kind() + ")");
        line("  " + thing.iri());
        section("written", thing.spellings());
        thing.spellings()
                .forEach(spelling ->
                        line("    " + (spelling.places() == 0 ? "" : spelling.places() + " × ") + spelling.text()));
        section("stands in", thing.entries());
        thing.entries().forEach(place -> line("    " + place.file() + ":" + place.startLine() + "  " + place.title()));
        section("decisions", thing.decisions());
        thing.decisions().forEach(this::print);
    }

    private void print(Explanation.Decision decision) {
        line("    " + decision.status() + ": " + decision.other() + " (" + decision.rule() + ", "
                + String.format(Locale.ROOT, "%.2f", decision.score()) + ")");
        decision.evidence().forEach(reason -> line("      " + reason));
    }

    private void section(String title, List<?> content) {
        if (!content.isEmpty()) {
            line("  " + title);
        }
    }

    private void line(String text) {
        console.out().println(DisplayText.inert(text));
    }
}
