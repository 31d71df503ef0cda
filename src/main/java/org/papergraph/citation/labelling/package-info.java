/// Which field each atom of an entry belongs to.
///
/// Evidence for each atom, the steps from one field to the next and the format that a section has agreed on enter; the
/// best labels leave.
@NullMarked
package org.papergraph.citation.labelling;

import org.jspecify.annotations.NullMarked;
