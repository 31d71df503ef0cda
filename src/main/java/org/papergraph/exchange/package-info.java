/// Bibliographies in the formats that people already have.
///
/// Files enter, citations leave (and the other way round), streamed: never more than one file's part is held. Nothing
/// is looked up and nothing is taken for the same: that is decided in a later stage.
@NullMarked
package org.papergraph.exchange;

import org.jspecify.annotations.NullMarked;
