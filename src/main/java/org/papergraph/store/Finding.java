package org.papergraph.store;

/// Something that a check of the store found wrong.
///
/// @param where the file or index
/// @param what is wrong with it
public record Finding(String where, String what) {}
