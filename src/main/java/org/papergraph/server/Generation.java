package org.papergraph.server;

import org.apache.jena.sparql.core.DatasetGraph;
import org.papergraph.store.KnowledgeGraph;

/// One published state of the graph, open for reading.
///
/// @param name the generation's name, unlike that of any other generation of the location
/// @param stored the graph as stored; closed once, when nobody reads any more
/// @param inferred the same graph as seen through the ontology's alignment to other vocabularies
/// @param base IRI under which the graph's things stand
record Generation(String name, KnowledgeGraph stored, DatasetGraph inferred, String base) {
    DatasetGraph graph() {
        return stored.dataset();
    }
}
