package org.papergraph.server;

import java.util.Optional;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.sparql.core.DatasetGraph;
import org.papergraph.store.KnowledgeGraph;

/// One published state of the graph, open for reading.
///
/// @param name the generation's name, unlike that of any other generation of the location
/// @param stored the graph as stored
/// @param inferred the same graph as seen through the ontology's alignment to other vocabularies
/// @param base IRI under which the graph's things stand
/// @param text its full-text index, if it has one
record Generation(String name, KnowledgeGraph stored, DatasetGraph inferred, String base, Optional<TextIndex> text) {
    /// Gives back files and memory; for once nobody reads any more.
    void close() {
        try {
            text.ifPresent(TextIndex::close);
        } finally {
            stored.close();
        }
    }

    DatasetGraph graph() {
        return stored.dataset();
    }
}
