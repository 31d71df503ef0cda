package org.papergraph.cli;

import java.util.concurrent.Callable;
import org.papergraph.store.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Holds the store against its manifest.
@Command(
        name = "verify",
        description = "Check every byte of the newest graph against its manifest, and its indexes against each other.",
        footerHeading = "%nExample:%n",
        footer = "  papergraph verify --loc papergraph-data")
final class VerifyCommand implements Callable<Integer> {
    @Mixin
    private LocationOption location = new LocationOption();

    private final Console console;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Verification verification = Verification.of(location.path());
        verification
                .findings()
                .forEach(finding -> console.out()
                        .println(verification.generation() + ": " + finding.where() + " " + finding.what()));
        if (!verification.findings().isEmpty()) {
            console.err().println("papergraph: the graph is damaged; build it again");
            return Papergraph.VIOLATIONS;
        }
        console.out()
                .println(verification.generation() + ": whole, " + verification.files() + " files, "
                        + verification.triples() + " triples");
        return Papergraph.DONE;
    }
}
