package org.papergraph.rdf;

/// An address that did not pass [IriGate] and stands in the graph as text.
///
/// @param place the entry that states it, as `lists/db.md:42`
/// @param address as written
public record RejectedAddress(String place, String address) {}
