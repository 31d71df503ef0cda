/// The graph on disk and its questions.
///
/// Triples enter once, as a whole new generation that is checked and then published by one rename; after that a
/// generation never changes. Answers leave: rows, graphs, exports, counts, findings. The folder is laid out so that
/// Jena's own tools open it as a TDB2 location. This package knows nothing of reading lists or of how triples come to
/// be.
@NullMarked
package org.papergraph.store;

import org.jspecify.annotations.NullMarked;
