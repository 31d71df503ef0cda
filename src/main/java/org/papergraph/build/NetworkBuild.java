package org.papergraph.build;

import java.nio.file.Path;
import org.papergraph.coauthorship.Ranking;
import org.papergraph.rdf.IriMinter;
import org.papergraph.rdf.NetworkTriples;
import org.papergraph.store.GenerationWriter;
import org.papergraph.store.KnowledgeGraph;

/// Puts a measured network into the graph that it was made from, as a named graph of a new generation. It takes the
/// place of a network that was put there before; a build, which may change the network, leaves it out.
public final class NetworkBuild {
    private static final String PREFIX = "graph";

    private final Path location;
    private final KnowledgeGraph graph;

    /// @param graph the newest at the location; it stays as it is
    public NetworkBuild(Path location, KnowledgeGraph graph) {
        this.location = location;
        this.graph = graph;
    }

    /// Publishes the graph with the network.
    ///
    /// @param ranking that was made with communities
    /// @param title of the network
    /// @param description what it is made of and how
    /// @return IRI of the named graph
    /// @throws org.papergraph.store.StoreException when it cannot be written, or a newer graph has been published
    public String publish(Ranking ranking, String title, String description) {
        NetworkTriples triples = new NetworkTriples(ranking, title, description, new IriMinter(base()));
        new GenerationWriter(location).publishWith(graph, triples.graph(), triples);
        return triples.graph();
    }

    /// The build leaves a prefix for each kind of thing; all stand under the base.
    private String base() {
        String graphs = graph.prefixes().getOrDefault(PREFIX, "");
        return graphs.endsWith(PREFIX + '/')
                ? graphs.substring(0, graphs.length() - PREFIX.length() - 1)
                : IriMinter.DEFAULT_BASE;
    }
}
