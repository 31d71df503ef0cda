package org.papergraph.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// Where the graph lies.
final class LocationOption {
    @Option(
            names = "--loc",
            paramLabel = "DIR",
            defaultValue = "${env:PAPERGRAPH_LOC:-papergraph-data}",
            description = "Folder of the graph (default: $$PAPERGRAPH_LOC, else papergraph-data).")
    private Path location = Path.of("papergraph-data");

    Path path() {
        return location;
    }
}
