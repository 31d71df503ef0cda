/// A network as a picture for a slide: where nodes go, their colours and labels, drawn as SVG, PNG or a page.
///
/// Enters: a [view][org.papergraph.coauthorship.view.NetworkView]. Leaves: the view with places, or the picture's
/// bytes. The same view gives the same places on every machine: only arithmetic that IEEE 754 fixes is used, and no
/// font is asked for its widths.
@NullMarked
package org.papergraph.coauthorship.picture;

import org.jspecify.annotations.NullMarked;
