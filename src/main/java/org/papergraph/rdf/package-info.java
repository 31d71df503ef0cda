/// Resolved works as triples.
///
/// A [org.papergraph.resolution.Resolution] and the files that it came from enter; triples and quads leave, one by
/// one into a `StreamRDF`, in an order that depends on the input alone. No graph is held in memory, nothing is
/// stored, and nothing is decided about who is who.
@NullMarked
package org.papergraph.rdf;

import org.jspecify.annotations.NullMarked;
