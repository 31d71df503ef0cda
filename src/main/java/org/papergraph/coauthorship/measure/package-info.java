/// What a network says about its nodes and about itself, computed over its arrays.
///
/// Enters: a [CoauthorGraph][org.papergraph.coauthorship.graph.CoauthorGraph]. Leaves: a score a node
/// ([NodeMeasure][org.papergraph.coauthorship.measure.NodeMeasure], which is JGraphT's interface for scores),
/// groups of nodes (JGraphT's interface for clusterings), paths, or plain numbers. Nothing here is NaN: where a
/// definition divides by zero the answer is 0. The same graph gives the same bits on every machine; work is cut
/// into parts independent of the cores.
@NullMarked
package org.papergraph.coauthorship.measure;

import org.jspecify.annotations.NullMarked;
