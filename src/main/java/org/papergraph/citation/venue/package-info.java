/// What looks like a venue or a publisher, and the numbers that stand with it: volume, issue, pages.
@NullMarked
package org.papergraph.citation.venue;

import org.jspecify.annotations.NullMarked;
