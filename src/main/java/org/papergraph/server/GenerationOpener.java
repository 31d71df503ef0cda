package org.papergraph.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.rdfs.RDFSFactory;
import org.apache.jena.rdfs.SetupRDFS;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.papergraph.server.guard.AllowedFunctions;
import org.papergraph.server.guard.Limits;
import org.papergraph.server.guard.SafeAlgebra;
import org.papergraph.server.guard.SafeTextQuery;
import org.papergraph.store.KnowledgeGraph;
import org.papergraph.store.TextSearch;

/// Makes a stored dataset fit to be served: hardened, and seen through the alignment as well.
///
/// Inference is by rewriting each look-up (subclasses, subproperties, domains, ranges), so it costs nothing at start
/// and no memory.
final class GenerationOpener {
    private static final List<String> VOCABULARY = List.of("/ontology/papergraph.ttl", "/ontology/alignment.ttl");

    private static final String TEXT_QUERY = "http://jena.apache.org/text#query";
    private static final String KIND = "work";
    private static final String DEFAULT_BASE = "https://w3id.org/papergraph/id/";

    private final Limits limits;
    private final SetupRDFS vocabulary;

    GenerationOpener(Limits limits) {
        this.limits = limits;
        this.vocabulary = RDFSFactory.setupRDFS(vocabulary());
    }

    Generation open(KnowledgeGraph stored) {
        Context context = stored.dataset().getContext();
        AllowedFunctions.install(context, Map.of(TEXT_QUERY, _ -> new SafeTextQuery()));
        Optional<TextIndex> text = TextSearch.open(stored.folder());
        text.ifPresent(index -> context.set(TextQuery.textIndex, index));
        SafeAlgebra.install(context, limits);
        return new Generation(
                stored.fingerprint(),
                stored,
                RDFSFactory.datasetRDFS(stored.dataset(), vocabulary),
                base(stored),
                text);
    }

    /// The build leaves a prefix for each kind of thing; all stand under the base.
    private static String base(KnowledgeGraph stored) {
        String works = stored.prefixes().getOrDefault(KIND, DEFAULT_BASE + KIND + "/");
        return works.endsWith(KIND + "/") ? works.substring(0, works.length() - KIND.length() - 1) : DEFAULT_BASE;
    }

    private static Graph vocabulary() {
        Graph graph = GraphFactory.createDefaultGraph();
        for (String resource : VOCABULARY) {
            try (InputStream in = GenerationOpener.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IllegalStateException("the program lacks its part " + resource);
                }
                RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
            } catch (IOException e) {
                throw new UncheckedIOException("the program's part " + resource + " cannot be read", e);
            }
        }
        return graph;
    }
}
