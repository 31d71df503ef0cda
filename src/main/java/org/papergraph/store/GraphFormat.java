package org.papergraph.store;

/// How a graph is written. `TURTLE`, `NTRIPLES` and `RDFXML` hold the default graph alone; `TRIG` and `NQUADS` also
/// the named graphs; `JSONLD` the default graph.
public enum GraphFormat {
    TURTLE,
    TRIG,
    NTRIPLES,
    NQUADS,
    JSONLD,
    RDFXML
}
