package org.papergraph.store;

import java.nio.file.Path;

/// A generation that has been published.
///
/// @param location the folder to hand to `--loc`, here and in Jena's own tools
/// @param generation the folder of this generation
/// @param triples in the default graph
/// @param quads in the named graphs
public record Publication(Path location, Path generation, long triples, long quads) {}
