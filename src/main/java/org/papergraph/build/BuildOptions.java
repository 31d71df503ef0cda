package org.papergraph.build;

import java.nio.file.Path;

/// How to build.
///
/// @param location folder of the graph
/// @param base IRI that the addresses of entities start with
/// @param detailed whether the report lists what was merged, left open and passed over; it then grows with the sources
public record BuildOptions(Path location, String base, boolean detailed) {}
