/// What the entries of a section have in common, and which of them cite something.
@NullMarked
package org.papergraph.citation.section;

import org.jspecify.annotations.NullMarked;
