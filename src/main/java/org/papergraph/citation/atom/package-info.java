/// The pieces that an entry falls into, and what each piece says of itself.
///
/// Marked text enters; atoms and their facts leave. Which field an atom belongs to is decided in `labelling`.
@NullMarked
package org.papergraph.citation.atom;

import org.jspecify.annotations.NullMarked;
