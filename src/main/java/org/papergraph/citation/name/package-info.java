/// How people and bodies write their names, and what in a text looks like one.
///
/// Words and phrases enter; how likely they name somebody leaves, or the names that a line begins with, in their parts.
@NullMarked
package org.papergraph.citation.name;

import org.jspecify.annotations.NullMarked;
