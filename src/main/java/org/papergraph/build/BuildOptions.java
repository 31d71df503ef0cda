package org.papergraph.build;

import java.nio.file.Path;
import java.util.Optional;

/// How to build.
///
/// @param location folder of the graph
/// @param base IRI that the addresses of entities start with
/// @param detailed whether the report lists what was merged, left open and passed over; it then grows with the sources
/// @param identity the user's decisions who is who
/// @param institutions dump of the Research Organization Registry to know institutions by
/// @param topics SKOS file to use instead of the built-in topics
public record BuildOptions(
        Path location,
        String base,
        boolean detailed,
        Optional<Path> identity,
        Optional<Path> institutions,
        Optional<Path> topics) {}
