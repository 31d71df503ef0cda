package org.papergraph.cli;

import java.util.concurrent.Callable;
import org.papergraph.server.FusekiConfiguration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Prints a configuration for another Fuseki.
@Command(
        name = "fuseki-config",
        description = {
            "Print a configuration, in Turtle, with which any Fuseki server serves the graph and its text index.",
            "Print it again after a build."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  papergraph fuseki-config --loc papergraph-data > fuseki.ttl",
            "  fuseki-server --config fuseki.ttl --localhost"
        })
final class FusekiConfigCommand implements Callable<Integer> {
    @Mixin
    private LocationOption location = new LocationOption();

    private final Console console;

    FusekiConfigCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(FusekiConfiguration.of(location.path()));
        return Papergraph.DONE;
    }
}
