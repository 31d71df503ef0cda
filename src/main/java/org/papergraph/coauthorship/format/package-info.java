/// A network as a file that other programs open: one writer a format.
///
/// Enters: a [view][org.papergraph.coauthorship.view.NetworkView]. Leaves: bytes, the same for the same view. Text is
/// escaped by the rules of each format.
@NullMarked
package org.papergraph.coauthorship.format;

import org.jspecify.annotations.NullMarked;
