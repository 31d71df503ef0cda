/// The works of a graph as a bibliography again: what was read from lists goes out to LaTeX, Zotero and Pandoc.
///
/// Works of the store enter, citations in the formats of `exchange` leave. Nothing is looked up elsewhere.
@NullMarked
package org.papergraph.bibliography;

import org.jspecify.annotations.NullMarked;
