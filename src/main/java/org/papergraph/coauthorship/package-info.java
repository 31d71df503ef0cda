/// Who writes with whom: the co-authorship network and what is asked of it.
///
/// Enters: papers with the indexes of their authors (institutions, topics), years and lookups for labels. Leaves:
/// rankings, summaries, communities, paths, and a [view][org.papergraph.coauthorship.view.NetworkView] that the
/// formats and pictures print. It does not read a store and prints nothing.
@NullMarked
package org.papergraph.coauthorship;

import org.jspecify.annotations.NullMarked;
