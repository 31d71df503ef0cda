/// Where in the entries of a list the text about one work begins and ends.
///
/// Entries enter, with their bullets below and their links; units leave, each of which speaks of one work or of none.
@NullMarked
package org.papergraph.citation.entry;

import org.jspecify.annotations.NullMarked;
