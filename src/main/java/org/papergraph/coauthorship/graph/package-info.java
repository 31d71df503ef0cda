/// The network as arrays: an undirected weighted graph in compressed sparse rows that any JGraphT algorithm can read.
///
/// Enters: papers, each with the indexes of its authors. Leaves: [CoauthorGraph]. It knows no labels and measures
/// nothing.
@NullMarked
package org.papergraph.coauthorship.graph;

import org.jspecify.annotations.NullMarked;
