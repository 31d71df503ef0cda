/// Ways to lay out a reference that say more than its pieces do, one class for each.
///
/// Each reads the atoms of an entry and their facts, and weighs fields up or down where its layout is met.
@NullMarked
package org.papergraph.citation.layout;

import org.jspecify.annotations.NullMarked;
