package org.papergraph.server;

import org.apache.jena.sparql.core.DatasetGraph;

/// One published state of the graph, open for reading.
///
/// @param name the generation's name, unlike that of any other generation of the location
/// @param graph the graph as stored
/// @param inferred the same graph as seen through the ontology's alignment to other vocabularies
/// @param closing gives back files and memory; run once, when nobody reads any more
record Generation(String name, DatasetGraph graph, DatasetGraph inferred, Runnable closing) {}
