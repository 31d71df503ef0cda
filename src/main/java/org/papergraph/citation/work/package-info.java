/// The work that a labelled entry speaks of: its title, authors, date, venue, links and identifiers.
@NullMarked
package org.papergraph.citation.work;

import org.jspecify.annotations.NullMarked;
