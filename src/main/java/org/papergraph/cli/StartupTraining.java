package org.papergraph.cli;

import java.nio.file.Path;
import java.util.List;

/// Runs the usual commands once in one process, so that the Java virtual machine can note what they load. The
/// launcher makes its start-up cache of that (JEP 514); no command calls it.
final class StartupTraining {
    private StartupTraining() {}

    /// Builds a graph of the lists in the first folder into the second one, and uses it.
    public static void main(String[] arguments) {
        Path lists = Path.of(arguments[0]);
        String graph = arguments[1];
        Console console = Console.ofProcess();
        List<String[]> commands = List.of(
                new String[] {"build", lists.toString(), "--loc", graph},
                new String[] {"query", "coauthors", "--param", "name=Geoffrey Hinton", "--loc", graph},
                new String[] {"query", "SELECT * { ?work a pg:Book }", "--results", "json", "--loc", graph},
                new String[] {"queries"});
        for (String[] command : commands) {
            if (Papergraph.run(console, command) != Papergraph.DONE) {
                System.exit(Papergraph.FAILURE);
            }
        }
    }
}
