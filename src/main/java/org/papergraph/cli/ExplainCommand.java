package org.papergraph.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.papergraph.build.PairExplanation;
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
                + " spelling, each decision that joined it or kept it apart. With two names of people: why they are one"
                + " person, or are not.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  papergraph explain \"Geoffrey Hinton\"",
            "  papergraph explain person:geoffrey-hinton-k3v9xq2a",
            "  papergraph explain \"Geoff Hinton\" \"Geoffrey E. Hinton\""
        })
final class ExplainCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "NAME|IRI",
            description = "Name, title or IRI, whole or as a table prints it.")
    private String thing = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "OTHER", description = "Another person, by name or IRI.")
    private Optional<String> other = Optional.empty();

    @Mixin
    private LocationOption location = new LocationOption();

    private final Console console;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (KnowledgeGraph graph = Graphs.open(location.path(), console)) {
            if (other.isPresent()) {
                PairExplanation.of(graph, thing, other.get()).forEach(this::line);
            } else {
                Explanation.of(graph, thing).forEach(this::print);
            }
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
