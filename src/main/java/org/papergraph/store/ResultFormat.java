package org.papergraph.store;

/// How rows (or the yes or no of an ASK) are written.
public enum ResultFormat {
    /// For people: aligned columns, IRIs shortened by prefix.
    TABLE,
    CSV,
    TSV,
    JSON,
    XML
}
