package org.papergraph.cli;

import java.nio.file.Path;
import org.papergraph.store.KnowledgeGraph;

/// Opens the graph that a command reads, and tells loudly what was passed over.
final class Graphs {
    private Graphs() {}

    static KnowledgeGraph open(Path location, Console console) {
        KnowledgeGraph graph = KnowledgeGraph.open(location);
        graph.warnings().forEach(warning -> console.err().println("papergraph: warning: " + warning));
        return graph;
    }
}
