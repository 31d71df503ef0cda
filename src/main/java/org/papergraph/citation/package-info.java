/// What an entry says it cites.
///
/// Entries of a reading list enter; each leaves as the [Citation] of one or more works, as no citation, or as
/// unreadable with a reason. Nothing is looked up, and nobody is taken for somebody else: that is decided in a later
/// stage.
@NullMarked
package org.papergraph.citation;

import org.jspecify.annotations.NullMarked;
